package org.footing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.CiteMode;
import org.footing.csl.Cluster;
import org.footing.csl.cite.DocumentCitation;
import org.footing.csl.cite.ForcedPosition;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.QuoteMarks;
import org.jspecify.annotations.Nullable;

/** Reads the suite's cites: those of CITATION-ITEMS and those of CITATIONS. */
final class CiteReader {
    private final QuoteMarks quotes;
    private final boolean note;

    /** @param note whether the style's citations are notes, each of which starts a sentence */
    CiteReader(QuoteMarks quotes, boolean note) {
        this.quotes = quotes;
        this.note = note;
    }

    /** A cluster of CITATION-ITEMS: outside any document. */
    DocumentCitation preview(JsonNode items) {
        return citation("preview", items, 0, true, "");
    }

    /** A citation of CITATIONS. */
    DocumentCitation citation(JsonNode node, String id) {
        JsonNode properties = node.path("properties");
        return citation(
                node.path("citationID").asText(id),
                node.path("citationItems"),
                properties.path("noteIndex").asInt(),
                !properties.path("unsorted").asBoolean(),
                properties.path("mode").asText());
    }

    static DocumentCitation inNote(DocumentCitation citation, int number) {
        Cluster cluster = citation.cluster();
        return new DocumentCitation(
                citation.id(),
                new Cluster(number, cluster.cites(), cluster.opening(), cluster.continued()),
                citation.sorted(),
                citation.forced());
    }

    private DocumentCitation citation(String id, JsonNode items, int number, boolean sorted, String mode) {
        List<Cite> cites = new ArrayList<>();
        List<@Nullable ForcedPosition> forced = new ArrayList<>();
        boolean anyForced = false;
        for (JsonNode item : items) {
            // The mode of a citation is that of its first cite; an author alone stands for all of them.
            if (!cites.isEmpty() && mode.equals("author-only")) {
                break;
            }
            cites.add(cite(item, cites.isEmpty() ? mode : ""));
            ForcedPosition position = forced(item);
            forced.add(position);
            anyForced |= position != null;
        }
        return new DocumentCitation(
                id, new Cluster(number, cites, note, false), sorted, anyForced ? forced : List.of());
    }

    private Cite cite(JsonNode item, String mode) {
        String locator = item.path("locator").asText();
        String label = locator.isEmpty() ? "" : item.path("label").asText("page");
        return new Cite(
                item.path("id").asText(),
                Locator.of(label.isEmpty() ? "page" : label, locator),
                field(item.path("prefix").asText()),
                field(item.path("suffix").asText()),
                mode(item, mode));
    }

    private static CiteMode mode(JsonNode item, String mode) {
        if (mode.equals("composite")) {
            return CiteMode.COMPOSITE;
        }
        if (item.path("author-only").asBoolean() || mode.equals("author-only")) {
            return CiteMode.AUTHOR_ONLY;
        }
        boolean suppressed = item.path("suppress-author").asBoolean() || mode.equals("suppress-author");
        return suppressed ? CiteMode.SUPPRESS_AUTHOR : CiteMode.NORMAL;
    }

    private List<Inline> field(String text) {
        return FieldMarkup.parse(text, quotes);
    }

    private static @Nullable ForcedPosition forced(JsonNode item) {
        if (!item.has("position") && !item.has("near-note") && !item.has("first-reference-note-number")) {
            return null;
        }
        return new ForcedPosition(
                item.path("position").asInt(),
                item.path("near-note").asBoolean(),
                item.path("first-reference-note-number").asInt());
    }
}
