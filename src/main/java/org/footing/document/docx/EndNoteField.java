package org.footing.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.container.XmlTree;
import org.footing.document.TextNode;
import org.footing.document.field.FieldCitations;
import org.footing.document.field.FieldSources;
import org.footing.document.field.MadeItem;
import org.footing.text.InputException;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** The fields of EndNote: its XML, with the records that are cited. */
final class EndNoteField {
    private static final Map<String, String> TYPES = Map.of(
            "Journal Article", "article-journal",
            "Book", "book",
            "Edited Book", "book",
            "Book Section", "chapter",
            "Thesis", "thesis",
            "Conference Paper", "paper-conference",
            "Newspaper Article", "article-newspaper",
            "Magazine Article", "article-magazine",
            "Report", "report",
            "Web Page", "webpage");

    private final FieldSources sources;
    private final Span span;

    EndNoteField(DocxContext context, Span span) {
        this.sources = context.sources;
        this.span = span;
    }

    /** The citations; none when the XML is not in the instruction. */
    List<TextNode> nodes(String code) {
        int open = code.indexOf("<EndNote>");
        int close = code.lastIndexOf("</EndNote>");
        if (open < 0 || close < open) {
            return List.of();
        }
        String xml = code.substring(open, close + "</EndNote>".length());
        FieldCitations citations = new FieldCitations(span);
        try {
            PartElement root = XmlTree.read(xml.getBytes(StandardCharsets.UTF_8), "field");
            for (PartElement cite : root.children()) {
                if (cite.is("Cite")) {
                    add(cite, citations);
                }
            }
        } catch (InputException e) {
            return List.of();
        }
        return citations.nodes();
    }

    private void add(PartElement cite, FieldCitations citations) {
        PartElement record = cite.child("record");
        String author = text(cite.child("Author"));
        String year = text(cite.child("Year"));
        String number = text(cite.child("RecNum"));
        int comma = author.indexOf(',');
        String key = sources.key(
                "endnote:" + number + author + year,
                "",
                comma < 0 ? author : author.substring(0, comma),
                year,
                record == null
                        ? new MadeItem()
                                .names("author", List.of(author))
                                .year(year)
                                .json()
                        : item(record));
        String pages = text(cite.child("Pages"));
        citations.add(
                key,
                text(cite.child("Prefix")),
                pages.isEmpty() ? "" : "p. " + pages,
                text(cite.child("Suffix")),
                "1".equals(cite.attribute("ExcludeAuth")));
    }

    private static String item(PartElement record) {
        PartElement type = record.child("ref-type");
        String name = type == null ? "" : type.attribute("name", "");
        String csl = TYPES.getOrDefault(name, "document");
        return new MadeItem()
                .text("type", csl)
                .names("author", names(record, "authors"))
                .names(csl.equals("chapter") ? "editor" : "contributor", names(record, "secondary-authors"))
                .names("translator", names(record, "translated-authors"))
                .text("title", text(record.path("titles", "title")))
                .text("container-title", text(record.path("titles", "secondary-title")))
                .text("volume", text(record.child("volume")))
                .text("issue", text(record.child("number")))
                .text("page", text(record.child("pages")))
                .text("edition", text(record.child("edition")))
                .text("publisher-place", text(record.child("pub-location")))
                .text("publisher", text(record.child("publisher")))
                .text("ISBN", text(record.child("isbn")))
                .text("DOI", text(record.child("electronic-resource-num")))
                .text("URL", text(record.path("urls", "related-urls", "url")))
                .text("language", text(record.child("language")))
                .year(text(record.path("dates", "year")))
                .json();
    }

    private static List<String> names(PartElement record, String group) {
        List<String> names = new ArrayList<>();
        PartElement people = record.path("contributors", group);
        if (people != null) {
            for (PartElement person : people.children()) {
                names.add(person.text());
            }
        }
        return names;
    }

    private static String text(@Nullable PartElement element) {
        return element == null ? "" : element.text().strip();
    }
}
