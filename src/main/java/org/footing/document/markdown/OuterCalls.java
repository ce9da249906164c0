package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.ProblemKind;
import org.footing.text.Placed;

/** The last step over a block: notes and citations in their order, and no note within a note. */
final class OuterCalls {
    private final FoundInlines found;

    OuterCalls(FoundInlines found) {
        this.found = found;
    }

    void settle() {
        found.clusters.sort(Placed.ORDER);
        dropNestedCalls();
    }

    /** Keeps the outermost calls; a note within an inline note is no note. */
    private void dropNestedCalls() {
        found.calls.sort(Placed.ORDER);
        List<FoundInlines.Call> kept = new ArrayList<>(found.calls.size());
        int end = 0;
        for (FoundInlines.Call call : found.calls) {
            if (call.start() >= end) {
                kept.add(call);
                end = call.end();
            } else {
                found.problem(
                        ProblemKind.NESTED_NOTE,
                        call.start(),
                        call.end(),
                        "a note inside a note",
                        "move its text into the outer note");
            }
        }
        found.calls.clear();
        found.calls.addAll(kept);
    }
}
