package org.footing.manuscript;

import java.util.List;
import org.footing.document.CitationCluster;
import org.footing.text.Span;

/**
 * A claim marked in the text: {@code [The council met.]{.claim #c-council kind=fact}} or a fenced div.
 *
 * @param id empty when the mark has none, which is a problem too
 * @param kind the {@code kind} attribute; empty when there is none
 * @param section where it starts
 * @param span of the marked text, without brackets and attributes
 * @param text the marked words, as in {@link Sentence#text}
 * @param notes the references inside the mark or right after it; failing those, those that end its sentence
 * @param citations the clusters inside the mark or right after it; failing those, those that end its sentence
 */
public record ClaimMark(
        String id,
        String kind,
        Section section,
        Span span,
        String text,
        List<NoteReference> notes,
        List<CitationCluster> citations) {
    public ClaimMark {
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }
}
