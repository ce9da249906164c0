package org.footing.document.printed;

import java.util.List;
import org.footing.document.Block;
import org.footing.text.Span;

/**
 * A paragraph that starts with the number of a note.
 *
 * @param number of the note
 * @param blocks its text without the number
 */
record PrintedBody(int number, List<Block> blocks, Span span) {
    PrintedBody {
        blocks = List.copyOf(blocks);
    }
}
