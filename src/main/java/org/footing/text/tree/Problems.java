package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Gathers what is wrong with one file, so that the user hears of all of it at once. */
public final class Problems {
    private static final int LIMIT = 100;

    private final SourceText text;
    private final List<Diagnostic> found = new ArrayList<>();

    public Problems(SourceText text) {
        this.text = text;
    }

    public SourceText text() {
        return text;
    }

    /** Adds a fault at {@code place}; message and advice as in {@link Diagnostic}. After 100 faults no more are kept. */
    public void add(Span place, String message, String advice) {
        if (found.size() < LIMIT) {
            found.add(new Diagnostic(text.locate(place), message, advice));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order in which they were found. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws InputException with every fault found, in the order of the file
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            List<Diagnostic> sorted = new ArrayList<>(found);
            sorted.sort(Problems::byPlace);
            throw new InputException(sorted);
        }
    }

    private static int byPlace(Diagnostic a, Diagnostic b) {
        int lines = Integer.compare(a.location().line(), b.location().line());
        return lines != 0
                ? lines
                : Integer.compare(a.location().column(), b.location().column());
    }
}
