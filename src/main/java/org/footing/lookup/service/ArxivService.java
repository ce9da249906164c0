package org.footing.lookup.service;

import java.util.ArrayList;
import java.util.List;
import org.footing.record.PersonNames;
import org.footing.record.xml.XmlElement;
import org.footing.record.xml.XmlReader;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;

/** arXiv: its API, in Atom. */
final class ArxivService implements Service {
    @Override
    public String name() {
        return "arXiv";
    }

    @Override
    public @Nullable String address(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.ARXIV
                ? "https://export.arxiv.org/api/query?id_list=" + Addresses.path(identifier.value())
                : null;
    }

    @Override
    public String accept() {
        return "application/atom+xml";
    }

    @Override
    public @Nullable Mapping read(SourceText answer) {
        XmlElement entry = XmlReader.read(answer).child("entry");
        String id = entry == null ? null : entry.textAt("id");
        // A fault is answered as an entry too.
        if (entry == null || id == null || id.contains("/api/errors")) {
            return null;
        }
        List<Mapping> authors = new ArrayList<>();
        for (XmlElement author : entry.all("author")) {
            String written = author.textAt("name");
            Name name = written == null ? null : PersonNames.natural(written);
            if (name != null) {
                authors.add(ItemDraft.name(
                        name.literal() == null ? name.family() : name.literal(), name.given(), "", null));
            }
        }
        String published = entry.textAt("published");
        return new ItemDraft()
                .type("article")
                .text("title", entry.textAt("title"))
                .names("author", authors)
                .date("issued", published == null ? null : published.substring(0, Math.min(10, published.length())))
                .text("publisher", "arXiv")
                .text("abstract", entry.textAt("summary"))
                .text("DOI", entry.textAt("doi"))
                .text("note", entry.textAt("journal_ref"))
                .text("number", id.substring(id.indexOf("/abs/") + 5))
                .text("URL", id)
                .build();
    }
}
