package org.footing.apparatus;

import java.util.List;
import org.footing.text.Span;

/**
 * A note as a reader sees it.
 *
 * @param number counted from 1
 * @param label of the note in the manuscript; empty for a citation in the running text that a style of notes turned into a note
 * @param text in the format that was asked for
 * @param keys of the sources that it cites, in its order, each once
 * @param span in the manuscript
 */
public record RenderedNote(int number, String label, String text, List<String> keys, Span span) {
    public RenderedNote {
        keys = List.copyOf(keys);
    }
}
