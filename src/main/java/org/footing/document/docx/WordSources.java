package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.container.ZipPackage;
import org.footing.document.field.FieldSources;
import org.footing.document.field.MadeItem;
import org.jspecify.annotations.Nullable;

/** Word's own list of sources, a part of the package or a file {@code sources.xml} (ISO/IEC 29500-1, 22.6). */
final class WordSources {
    private static final Map<String, String> TYPES = Map.of(
            "Book", "book",
            "BookSection", "chapter",
            "JournalArticle", "article-journal",
            "ArticleInAPeriodical", "article-newspaper",
            "ConferenceProceedings", "paper-conference",
            "Report", "report",
            "InternetSite", "webpage",
            "DocumentFromInternetSite", "webpage",
            "Case", "legal_case",
            "Patent", "patent");

    private WordSources() {}

    /** Keeps the sources of all lists in the package under their tags. */
    static void read(ZipPackage zip, FieldSources sources) {
        for (String part : zip.names()) {
            if (part.startsWith("customXml/item") && part.endsWith(".xml") && !part.contains("Props")) {
                PartElement root = zip.xml(part);
                if (root != null && root.is("b:Sources")) {
                    for (PartElement source : root.children()) {
                        String tag = text(source.child("b:Tag"));
                        if (!tag.isEmpty()) {
                            sources.key("word:" + tag, tag, "", "", item(source));
                        }
                    }
                }
            }
        }
    }

    private static String item(PartElement source) {
        String type = TYPES.getOrDefault(text(source.child("b:SourceType")), "document");
        String container = text(source.child("b:JournalName"));
        if (container.isEmpty()) {
            container = text(source.child("b:BookTitle"));
        }
        if (container.isEmpty()) {
            container = text(source.child("b:PeriodicalTitle"));
        }
        return new MadeItem()
                .text("type", type)
                .names("author", names(source, "b:Author"))
                .names("editor", names(source, "b:Editor"))
                .names("translator", names(source, "b:Translator"))
                .text("title", text(source.child("b:Title")))
                .text("container-title", container)
                .text("volume", text(source.child("b:Volume")))
                .text("issue", text(source.child("b:Issue")))
                .text("page", text(source.child("b:Pages")))
                .text("edition", text(source.child("b:Edition")))
                .text("publisher-place", text(source.child("b:City")))
                .text("publisher", text(source.child("b:Publisher")))
                .text("ISBN", text(source.child("b:StandardNumber")))
                .text("URL", text(source.child("b:URL")))
                .year(text(source.child("b:Year")))
                .json();
    }

    private static List<String> names(PartElement source, String role) {
        List<String> names = new ArrayList<>();
        PartElement group = source.path("b:Author", role);
        PartElement list = group == null ? null : group.child("b:NameList");
        if (list != null) {
            for (PartElement person : list.children()) {
                String given = (text(person.child("b:First")) + " " + text(person.child("b:Middle"))).strip();
                String family = text(person.child("b:Last"));
                names.add(given.isEmpty() ? family : family + ", " + given);
            }
        }
        PartElement corporate = group == null ? null : group.child("b:Corporate");
        if (corporate != null) {
            names.add(corporate.text());
        }
        return names;
    }

    private static String text(@Nullable PartElement element) {
        return element == null ? "" : element.text().strip();
    }
}
