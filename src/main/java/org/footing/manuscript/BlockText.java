package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.CitationCluster;
import org.footing.text.Placed;

/**
 * The notes and citations of one block, in the order of its text.
 *
 * @param called the references to notes
 * @param cited the clusters
 */
record BlockText(List<Reference> called, List<FlatText.Cluster> cited) {
    /** A reference with its place in the block's text. */
    record Reference(int start, int end, NoteReference value) implements Placed {}

    List<NoteReference> notes(int from, int to) {
        List<NoteReference> notes = new ArrayList<>();
        for (Reference reference : Placed.between(called, from, to)) {
            notes.add(reference.value());
        }
        return notes;
    }

    List<CitationCluster> citations(int from, int to) {
        List<CitationCluster> clusters = new ArrayList<>();
        for (FlatText.Cluster cluster : Placed.between(cited, from, to)) {
            clusters.add(cluster.value());
        }
        return clusters;
    }
}
