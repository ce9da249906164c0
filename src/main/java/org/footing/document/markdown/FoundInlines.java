package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.document.CitationMode;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;
import org.footing.text.Placed;
import org.footing.text.Span;

/** What was found in one {@link InlineText}. The offsets of its records count in that text, not in the file. */
final class FoundInlines {
    final InlineText source;
    final Roles roles;
    final List<Call> calls = new ArrayList<>();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Construct> constructs = new ArrayList<>();
    final List<DocumentProblem> problems = new ArrayList<>();

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
    record Cluster(int start, int end, List<DraftCitation> citations) implements Placed {}

    /** A citation whose words before and after are not read yet: they may have markup that is settled last. */
    record DraftCitation(
            String key,
            int prefixStart,
            int prefixEnd,
            Locator locator,
            int suffixStart,
            int suffixEnd,
            CitationMode mode,
            Span span,
            Span keySpan) {}

    void problem(ProblemKind kind, int start, int end, String message, String advice) {
        problems.add(new DocumentProblem(kind, span(start, end), message, advice));
    }

    Span span(int start, int end) {
        return source.inFile(start, end);
    }
}
