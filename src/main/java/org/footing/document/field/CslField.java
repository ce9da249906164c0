package org.footing.document.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.document.TextNode;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Json;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** The fields of Zotero and Mendeley: JSON by the schema csl-citation.json of the CSL project, with the items that are cited. */
public final class CslField {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("page", "p. "),
            Map.entry("chapter", "ch. "),
            Map.entry("section", "sec. "),
            Map.entry("volume", "vol. "),
            Map.entry("paragraph", "para. "),
            Map.entry("verse", "v. "),
            Map.entry("folio", "fol. "),
            Map.entry("line", "l. "),
            Map.entry("note", "n. "),
            Map.entry("issue", "no. "),
            Map.entry("book", "bk. "),
            Map.entry("figure", "fig. "),
            Map.entry("column", "col. "),
            Map.entry("part", "pt. "),
            Map.entry("opus", "op. "),
            Map.entry("sub verbo", "s.v. "),
            Map.entry("sub-verbo", "s.v. "));

    private final FieldSources sources;
    private final Span span;

    /**
     * Reads one field.
     *
     * @param sources where the items are kept
     * @param span of the field
     */
    public CslField(FieldSources sources, Span span) {
        this.sources = sources;
        this.span = span;
    }

    /** The citations; none when the JSON cannot be read. */
    public List<TextNode> nodes(String code) {
        int open = code.indexOf('{');
        int close = code.lastIndexOf('}');
        if (open < 0 || close < open) {
            return List.of();
        }
        try {
            return json(code.substring(open, close + 1));
        } catch (InputException e) {
            return List.of();
        }
    }

    private List<TextNode> json(String json) {
        Tree tree = Json.parse(new SourceText("field", json));
        FieldCitations citations = new FieldCitations(span);
        if (tree instanceof Mapping field && field.get("citationItems") instanceof Sequence items) {
            for (Tree each : items.items()) {
                if (each instanceof Mapping item) {
                    add(item, citations);
                }
            }
        }
        return citations.nodes();
    }

    private void add(Mapping item, FieldCitations citations) {
        Mapping data = item.get("itemData") instanceof Mapping carried ? carried : null;
        String identity = identity(item);
        String key = sources.key(
                identity,
                data == null ? "" : text(data.get("citation-key")),
                surname(data),
                year(data),
                data == null ? "{}" : JsonWriter.document(without(data, "id")));
        String locator = text(item.get("locator"));
        String label = LABELS.getOrDefault(text(item.get("label")), "p. ");
        citations.add(
                key,
                text(item.get("prefix")),
                locator.isEmpty() ? "" : label + locator,
                text(item.get("suffix")),
                text(item.get("suppress-author")).equals("true"));
    }

    private static String identity(Mapping item) {
        Tree uris = item.get("uris");
        if (uris instanceof Sequence list && !list.items().isEmpty()) {
            return text(list.items().get(0));
        }
        return text(item.get("id"));
    }

    private static Mapping without(Mapping data, String name) {
        List<Mapping.Entry> kept = new ArrayList<>();
        for (Mapping.Entry entry : data.entries()) {
            if (!entry.name().equals(name)) {
                kept.add(entry);
            }
        }
        return new Mapping(kept, data.span());
    }

    private static String surname(@Nullable Mapping data) {
        if (data == null) {
            return "";
        }
        for (String role : List.of("author", "editor", "translator")) {
            if (data.get(role) instanceof Sequence names
                    && !names.items().isEmpty()
                    && names.items().get(0) instanceof Mapping name) {
                String family = text(name.get("family"));
                return family.isEmpty() ? text(name.get("literal")) : family;
            }
        }
        String title = text(data.get("title"));
        int blank = title.indexOf(' ');
        return blank < 0 ? title : title.substring(0, blank);
    }

    private static String year(@Nullable Mapping data) {
        if (data != null
                && data.get("issued") instanceof Mapping issued
                && issued.get("date-parts") instanceof Sequence dates
                && !dates.items().isEmpty()
                && dates.items().get(0) instanceof Sequence parts
                && !parts.items().isEmpty()) {
            return text(parts.items().get(0));
        }
        return "";
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
