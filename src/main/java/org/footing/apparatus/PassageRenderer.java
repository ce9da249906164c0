package org.footing.apparatus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.csl.Cluster;
import org.footing.csl.output.Inline;
import org.footing.manuscript.Citation;
import org.footing.manuscript.CitationCluster;
import org.footing.manuscript.NotePart;
import org.footing.manuscript.Prose;
import org.footing.source.Sources;

/** Takes the clusters out of passages, and puts what the processor made of them back between the author's words. */
final class PassageRenderer {
    private final List<Passage> passages;
    private final List<PlacedCluster> placed = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<RenderedNote> notes = new ArrayList<>();
    private final List<RenderedCitation> citations = new ArrayList<>();

    PassageRenderer(List<Passage> passages, Sources sources) {
        this.passages = passages;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.parts().size(); i++) {
                if (passage.parts().get(i) instanceof CitationCluster cluster) {
                    place(passage, i, PlacedCluster.of(cluster.citations(), sources, passage.isMade()));
                }
            }
        }
    }

    private void place(Passage passage, int part, PlacedCluster cluster) {
        placed.add(cluster);
        if (!cluster.cites().isEmpty()) {
            boolean opening = passage.note() > 0 && Seam.opens(prose(passage.parts(), part - 1));
            boolean continued = Seam.continues(prose(passage.parts(), part + 1));
            clusters.add(new Cluster(passage.note(), cluster.cites(), opening, continued));
        }
    }

    private static String prose(List<NotePart> parts, int index) {
        return index >= 0 && index < parts.size() && parts.get(index) instanceof Prose prose ? prose.markdown() : "";
    }

    /** Those for the processor, in order. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** @param rendered one tree for each of {@link #clusters} */
    void write(List<List<Inline>> rendered, Format format) {
        Iterator<PlacedCluster> nextPlaced = placed.iterator();
        Iterator<List<Inline>> nextRendered = rendered.iterator();
        for (Passage passage : passages) {
            NoteText text = new NoteText(format);
            Set<String> keys = new LinkedHashSet<>();
            boolean markTaken = false;
            for (int i = 0; i < passage.parts().size(); i++) {
                NotePart part = passage.parts().get(i);
                if (part instanceof Prose prose) {
                    text.prose(markTaken ? prose.markdown().substring(1) : prose.markdown());
                    markTaken = false;
                } else if (part instanceof CitationCluster cluster) {
                    PlacedCluster source = nextPlaced.next();
                    List<Inline> tree = new ArrayList<>(source.cites().isEmpty() ? source.rest() : nextRendered.next());
                    char mark = Seam.mark(prose(passage.parts(), i + 1));
                    if (mark != 0) {
                        tree.add(Inline.text(String.valueOf(mark)));
                        markTaken = true;
                    }
                    text.citation(format.write(tree));
                    for (Citation citation : cluster.citations()) {
                        keys.add(citation.key());
                    }
                }
            }
            keep(passage, text.finish(), keys);
        }
    }

    private void keep(Passage passage, String text, Set<String> keys) {
        if (passage.note() > 0) {
            notes.add(new RenderedNote(passage.note(), passage.label(), text, List.copyOf(keys), passage.span()));
        } else {
            citations.add(new RenderedCitation(text, List.copyOf(keys), passage.span()));
        }
    }

    List<RenderedNote> notes() {
        return notes;
    }

    List<RenderedCitation> citations() {
        return citations;
    }
}
