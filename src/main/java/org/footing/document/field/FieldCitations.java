package org.footing.document.field;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.LocatorSplit;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Gathers the citations of one field. */
public final class FieldCitations {
    private final Span span;
    private final List<Citation> citations = new ArrayList<>();

    /** @param span of the field */
    public FieldCitations(Span span) {
        this.span = span;
    }

    /**
     * Adds a citation.
     *
     * @param locator as a note would write it, {@code p. 5}; may be empty, and goes into the suffix when it is not understood
     */
    public void add(String key, String prefix, String locator, String suffix, boolean suppressAuthor) {
        LocatorSplit split = LocatorSplit.of(locator, written -> written);
        boolean whole = split.suffix().isBlank();
        Locator read = whole ? split.locator() : Locator.NONE;
        String after = (whole || locator.isBlank() ? "" : ", " + locator.strip()) + suffix.stripTrailing();
        citations.add(new Citation(
                key,
                words(prefix.strip()),
                read,
                words(after),
                suppressAuthor ? CitationMode.SUPPRESS_AUTHOR : CitationMode.NORMAL,
                span,
                span));
    }

    private List<TextNode> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new TextNode.Words(text, span));
    }

    /** One node, or none when nothing is cited. */
    public List<TextNode> nodes() {
        return citations.isEmpty()
                ? List.of()
                : List.of(new TextNode.Cited(new CitationCluster(citations, span), List.of()));
    }
}
