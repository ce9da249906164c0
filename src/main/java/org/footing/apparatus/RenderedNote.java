package org.footing.apparatus;

import java.util.List;
import org.footing.text.Span;

/**
 * A note as a reader sees it.
 *
 * @param number counted from 1, in the paper or in the chapter
 * @param chapter in which it is called, where something begins anew with each chapter; else 0
 * @param label of the note in the manuscript; empty for a citation in the running text that a style of notes turned into a note
 * @param text in the format that was asked for
 * @param keys of the sources that it cites, in its order, each once
 * @param span in the manuscript
 */
public record RenderedNote(int number, int chapter, String label, String text, List<String> keys, Span span) {
    public RenderedNote {
        keys = List.copyOf(keys);
    }

    /** What tells it from the other notes of its paper: two chapters may have a note 1 each. */
    String id() {
        return chapter == 0 ? Integer.toString(number) : chapter + "-" + number;
    }
}
