package org.footing.claim;

import java.util.List;
import org.footing.text.Span;

/**
 * A statement of the paper and what it rests on.
 *
 * @param id unique in the file
 * @param kind which decides what it needs
 * @param statement the author's words, or a short gloss
 * @param language BCP 47, of the claim; empty when the file does not say
 * @param tags words to filter by
 * @param occurrences where it stands in manuscripts
 * @param premises ids of the claims that it follows from
 * @param evidence the links to sources
 * @param waiver why it deliberately has no evidence; empty when it is not waived
 * @param span of the claim in the claims file
 * @param idSpan of its id there
 */
public record Claim(
        String id,
        Kind kind,
        String statement,
        String language,
        List<String> tags,
        List<Occurrence> occurrences,
        List<String> premises,
        List<EvidenceLink> evidence,
        String waiver,
        Span span,
        Span idSpan) {
    public Claim {
        tags = List.copyOf(tags);
        occurrences = List.copyOf(occurrences);
        premises = List.copyOf(premises);
        evidence = List.copyOf(evidence);
    }

    /** Whether it deliberately has no evidence. */
    public boolean isWaived() {
        return !waiver.isEmpty();
    }
}
