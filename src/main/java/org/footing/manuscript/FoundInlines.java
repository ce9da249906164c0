package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** What was found in one {@link InlineText}. The offsets of its records count in that text, not in the file. */
final class FoundInlines {
    final InlineText source;
    final Roles roles;
    final List<Call> calls = new ArrayList<>();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Bracketed> spans = new ArrayList<>();
    final List<ManuscriptProblem> problems = new ArrayList<>();

    FoundInlines(InlineText source) {
        this.source = source;
        this.roles = new Roles(source.length());
    }

    /**
     * A call of a note.
     *
     * @param label empty for an inline note
     */
    record Call(int start, int end, String label) implements Placed {
        boolean isInline() {
            return label.isEmpty();
        }
    }

    /** A citation cluster. */
    record Cluster(int start, int end, CitationCluster value) implements Placed {}

    /** A bracketed span; {@code textStart} and {@code textEnd} are inside its brackets. */
    record Bracketed(int start, int textStart, int textEnd, int end, Attributes attributes) implements Placed {}

    void problem(ProblemKind kind, int start, int end, String message, String advice) {
        problems.add(new ManuscriptProblem(kind, span(start, end), message, advice));
    }

    Span span(int start, int end) {
        return source.inFile(start, end);
    }
}
