package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.document.ProblemKind;

/** Gathers the citations of one note. A note in it is a problem. */
final class NoteContent extends BlockWalk {
    private final List<DocumentProblem> problems;
    private final List<CitationCluster> clusters = new ArrayList<>();

    NoteContent(List<DocumentProblem> problems) {
        this.problems = problems;
    }

    List<CitationCluster> clusters() {
        return clusters;
    }

    @Override
    public void text(Block.Text text) {
        FlatText flat = FlatText.of(text.content(), text.span());
        for (FlatText.Cluster cluster : flat.clusters) {
            clusters.add(cluster.value());
        }
        for (FlatText.Call call : flat.calls) {
            problems.add(new DocumentProblem(
                    ProblemKind.NESTED_NOTE,
                    call.value().span(),
                    "a note inside a note",
                    "move its text into the outer note"));
        }
    }
}
