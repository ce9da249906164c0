package org.footing.lookup.service;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.Scripts;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * The National Diet Library by ISBN: OpenSearch of NDL Search, RSS with DC-NDL elements, in which titles and names have
 * their readings in kana ({@code dcndl:titleTranscription}, {@code dcndl:creatorTranscription}).
 */
final class NdlService implements Service {
    @Override
    public String name() {
        return "NDL Search";
    }

    @Override
    public @Nullable String address(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.ISBN
                ? "https://ndlsearch.ndl.go.jp/api/opensearch?cnt=1&isbn=" + identifier.value()
                : null;
    }

    @Override
    public String accept() {
        return "application/rss+xml";
    }

    @Override
    public @Nullable Mapping read(SourceText answer) {
        XmlElement item = XmlReader.read(answer).at("channel", "item");
        if (item == null) {
            return null;
        }
        String title = item.textAt("title");
        boolean japanese = title != null && Scripts.of(title).hasCjk();
        ItemDraft draft = new ItemDraft()
                .type("book")
                .text("language", japanese ? "ja" : null)
                .text("title", title)
                .names("author", names(item))
                .text("volume", item.textAt("volume"))
                .text("edition", item.textAt("edition"))
                .text("collection-title", item.textAt("seriesTitle"))
                .text("publisher", item.textAt("publisher"))
                .date("issued", item.textAt("issued") == null ? item.textAt("date") : item.textAt("issued"));
        if (japanese) {
            draft.form("title", "ja-Hrkt", item.textAt("titleTranscription"));
        }
        return draft.build();
    }

    private static List<Mapping> names(XmlElement item) {
        List<XmlElement> creators = item.all("creator");
        List<XmlElement> readings = item.all("creatorTranscription");
        List<Mapping> names = new ArrayList<>();
        for (int i = 0; i < creators.size(); i++) {
            String[] name = parts(creators.get(i).wholeText());
            Mapping reading = null;
            if (readings.size() == creators.size()) {
                String[] read = parts(readings.get(i).wholeText());
                reading = read[1].isEmpty()
                        ? Draft.mapping().put("literal", read[0]).build()
                        : Draft.mapping()
                                .put("family", read[0])
                                .put("given", read[1])
                                .build();
            }
            names.add(ItemDraft.name(name[0], name[1], "ja-Hrkt", reading));
        }
        return names;
    }

    /** Family and given name; the years of a life that may follow, and the words of a role, are no part of the name. */
    private static String[] parts(String written) {
        String[] parts = written.strip().split("\\s*[,，]\\s*", -1);
        String given = parts.length > 1 && !parts[1].matches("\\d{4}\\s*-.*|-\\d{4}") ? parts[1] : "";
        String family = parts[0].replaceFirst("\\s*(?:\\[?(?:著|編|訳|編著|監修|共著|ほか著)\\]?)$", "");
        return new String[] {family, given};
    }
}
