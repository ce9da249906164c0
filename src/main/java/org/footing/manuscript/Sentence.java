package org.footing.manuscript;

import java.util.List;
import org.footing.document.CitationCluster;
import org.footing.text.Span;

/**
 * A sentence of running text, with the notes and citations that end it.
 *
 * @param span its place
 * @param text its words: without markup, notes and bracketed citations, each run of white space one space
 * @param notes the references to notes in it or at its end
 * @param citations the clusters in it or at its end
 */
public record Sentence(Span span, String text, List<NoteReference> notes, List<CitationCluster> citations) {
    public Sentence {
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }

    /** Whether a note or a citation backs it. */
    public boolean isNoted() {
        return !notes.isEmpty() || !citations.isEmpty();
    }
}
