package org.footing.manuscript;

import java.util.List;
import org.footing.document.Block;
import org.footing.document.CitationCluster;
import org.footing.text.Span;

/**
 * A footnote.
 *
 * @param label as written, {@code 16} in {@code [^16]: …}; of a note that the text holds where it is called, {@code ^} and a number
 * @param number counted from 1 in the order of first references; 0 when none calls it
 * @param span of the definition, label included; of an inline note, of the note
 * @param blocks its text
 * @param citations the clusters in it, in their order
 * @param references the places that call it, in the order of the text
 */
public record Note(
        String label,
        int number,
        Span span,
        List<Block> blocks,
        List<CitationCluster> citations,
        List<NoteReference> references) {
    public Note {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
        references = List.copyOf(references);
    }

    /** Its words as a reader sees them, without the citations that are still to be rendered; paragraphs are parted by a line end. */
    public String text() {
        return PlainBlocks.of(blocks);
    }
}
