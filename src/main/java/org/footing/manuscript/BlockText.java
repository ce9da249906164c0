package org.footing.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes and citations of one block, in the order of its text.
 *
 * @param called the references to notes
 * @param cited the clusters outside inline notes
 */
record BlockText(List<Reference> called, List<FoundInlines.Cluster> cited) {
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
        for (FoundInlines.Cluster cluster : Placed.between(cited, from, to)) {
            clusters.add(cluster.value());
        }
        return clusters;
    }

    /** Whether the offset lies inside an inline note. */
    boolean isInNote(int offset) {
        int next = Placed.firstFrom(called, offset + 1);
        return next > 0 && called.get(next - 1).end() > offset;
    }
}
