package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;

/** The last step over a block: notes and citations are taken out of the words. */
final class Covering {
    private final FoundInlines found;

    Covering(FoundInlines found) {
        this.found = found;
    }

    void paint() {
        found.clusters.sort(Placed.ORDER);
        for (FoundInlines.Cluster cluster : found.clusters) {
            int from = cluster.start();
            if (found.source.text().charAt(from) != '[') {
                // The key of `@key [p. 3]` is a word of the sentence; only what is in brackets is not.
                from = found.source.text().indexOf('[', cluster.start());
            }
            if (from >= 0 && from < cluster.end()) {
                found.roles.set(from, cluster.end(), Roles.CITATION);
            }
        }
        dropNestedCalls();
        for (FoundInlines.Call call : found.calls) {
            found.roles.set(call.start(), call.end(), Roles.NOTE);
        }
        found.spans.sort(Placed.ORDER);
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
