package org.footing.document;

import java.util.List;
import org.footing.text.Span;

/**
 * What a footnote or an endnote says.
 *
 * @param label by which calls name it, unique in the document; of a note that the text holds where it is called, {@code ^} and a number
 * @param blocks its text
 * @param span of the whole note, its label included
 */
public record NoteBody(String label, List<Block> blocks, Span span) {
    public NoteBody {
        blocks = List.copyOf(blocks);
    }

    /** Whether the text holds it where it is called. */
    public boolean isInline() {
        return label.startsWith("^");
    }
}
