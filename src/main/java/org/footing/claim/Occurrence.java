package org.footing.claim;

import java.util.List;
import org.footing.text.Span;

/**
 * A place where a claim stands in a manuscript: by the id that marks it there, or by its text.
 *
 * @param document the manuscript's file, relative to the library's folder; empty when the file does not say
 * @param id of the mark in the manuscript; empty when the place is told by its text
 * @param section the headings above it, outermost first; empty when the file does not say
 * @param text the words of the claim there; empty when the place is told by an id
 * @param prefix up to 32 code points before the words; may be empty
 * @param suffix up to 32 code points after the words; may be empty
 * @param hash of its sentence when it was last seen; empty when never recorded
 * @param span of the occurrence in the claims file
 */
public record Occurrence(
        String document,
        String id,
        List<String> section,
        String text,
        String prefix,
        String suffix,
        String hash,
        Span span) {
    public Occurrence {
        section = List.copyOf(section);
        if (id.isEmpty() == text.isEmpty()) {
            throw new IllegalArgumentException("an occurrence is told by an id or by a text");
        }
    }

    /** Whether the manuscript marks it. */
    public boolean isMarked() {
        return !id.isEmpty();
    }
}
