package org.footing.claim;

import java.util.List;
import java.util.Optional;
import org.footing.document.CitationCluster;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Section;
import org.footing.text.Span;

/**
 * Where an occurrence of a claim stands in a manuscript today.
 *
 * @param occurrence what was looked for
 * @param state how it was found
 * @param place where; empty unless one place was found
 * @param changed whether its sentence differs from the one recorded in the occurrence's hash
 */
public record Anchor(Occurrence occurrence, AnchorState state, Optional<Place> place, boolean changed) {
    public Anchor {
        if (state.isFound() != place.isPresent()) {
            throw new IllegalArgumentException("an anchor has a place when it was found, and only then");
        }
    }

    /**
     * A place in a manuscript.
     *
     * @param manuscript the one in which it stands
     * @param span of the claim's words
     * @param section where it starts
     * @param sentence the plain text of the whole sentences that it touches
     * @param notes the references to notes that back it
     * @param citations the bracketed citations that back it
     */
    public record Place(
            Manuscript manuscript,
            Span span,
            Section section,
            String sentence,
            List<NoteReference> notes,
            List<CitationCluster> citations) {
        public Place {
            notes = List.copyOf(notes);
            citations = List.copyOf(citations);
        }
    }
}
