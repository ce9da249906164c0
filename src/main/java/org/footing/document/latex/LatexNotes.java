package org.footing.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.NoteBody;
import org.footing.text.Span;

/** The notes of a draft, by the order of their calls. */
final class LatexNotes {
    private final List<NoteBody> bodies = new ArrayList<>();
    private final Deque<String> marks = new ArrayDeque<>();
    private int count;

    /** The label of the next note. */
    String next() {
        count++;
        return Integer.toString(count);
    }

    /** {@code \footnotemark}: the text comes later. */
    String mark() {
        String label = next();
        marks.add(label);
        return label;
    }

    /** The label of the note whose text comes now; a new one when no mark waits for it. */
    String marked() {
        String label = marks.poll();
        return label == null ? next() : label;
    }

    void add(String label, List<Block> blocks, Span span) {
        bodies.add(new NoteBody(label, blocks, span));
    }

    List<NoteBody> bodies() {
        return bodies;
    }
}
