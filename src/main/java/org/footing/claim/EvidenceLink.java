package org.footing.claim;

import java.util.Optional;
import org.footing.csl.locator.Locator;
import org.footing.text.Span;

/**
 * What joins a claim to a source.
 *
 * @param note the label of the footnote that cites it; empty when the file does not say
 * @param source the key of the source
 * @param locator the place in the source; {@link Locator#NONE} when there is none
 * @param stance what the paper does with the source
 * @param sourceClass {@code primary}, {@code secondary} or {@code tertiary}, where it differs from the source's own; else empty
 * @param excerpt the words of the source
 * @param translation of the excerpt
 * @param answer the author's reply to counter-evidence; may be empty
 * @param verification what is recorded about checking it
 * @param span of the link in the claims file
 * @param sourceSpan of the source’s key there
 */
public record EvidenceLink(
        String note,
        String source,
        Locator locator,
        Stance stance,
        String sourceClass,
        Optional<Excerpt> excerpt,
        Optional<Translation> translation,
        String answer,
        Verification verification,
        Span span,
        Span sourceSpan) {
    /** Whether the other says the same about the same place of the same source: what a person compares with the claim. */
    boolean isSameEvidence(EvidenceLink other) {
        return source.equals(other.source)
                && note.equals(other.note)
                && locatorText().equals(other.locatorText())
                && stance == other.stance
                && excerpt.equals(other.excerpt)
                && translation.equals(other.translation);
    }

    /** The locator as written; empty when there is none. */
    public String locatorText() {
        return locator.verbatim();
    }
}
