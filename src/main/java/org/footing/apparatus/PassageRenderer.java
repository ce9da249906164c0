package org.footing.apparatus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.csl.Cluster;
import org.footing.csl.output.Inline;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.write.CitationTexts;
import org.footing.source.Sources;

/** Takes the clusters out of passages, and puts what the processor made of them back between the author's words. */
final class PassageRenderer implements CitationTexts {
    private final List<Passage> passages;
    private final List<Cluster> clusters = new ArrayList<>();
    private final IdentityHashMap<CitationCluster, Place> places = new IdentityHashMap<>();
    private final List<Place> rendered = new ArrayList<>();
    private final List<RenderedNote> notes = new ArrayList<>();
    private final List<RenderedCitation> citations = new ArrayList<>();

    /** One cluster, and what stands for it. */
    private static final class Place {
        final char mark;
        List<Inline> text;

        Place(char mark, List<Inline> text) {
            this.mark = mark;
            this.text = text;
        }
    }

    PassageRenderer(List<Passage> passages, Sources sources) {
        this.passages = passages;
        for (Passage passage : passages) {
            if (passage.clusters().isEmpty()) {
                continue;
            }
            List<String> between = Surroundings.of(passage.blocks());
            for (int i = 0; i < passage.clusters().size(); i++) {
                CitationCluster cluster = passage.clusters().get(i);
                PlacedCluster placed = PlacedCluster.of(cluster.citations(), sources, passage.isMade());
                place(passage, cluster, placed, between.get(i), between.get(i + 1));
            }
        }
    }

    private void place(Passage passage, CitationCluster cluster, PlacedCluster placed, String before, String after) {
        Place place = new Place(Seam.mark(after), placed.rest());
        places.put(cluster, place);
        if (!placed.cites().isEmpty()) {
            boolean opening = passage.note() > 0 && Seam.opens(before);
            clusters.add(
                    new Cluster(passage.note(), passage.chapter(), placed.cites(), opening, Seam.continues(after)));
            rendered.add(place);
        }
    }

    /** Those for the processor, in order. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** The clusters of which a style of notes made notes, and whose author is a word of the sentence. */
    List<CitationCluster> named() {
        List<CitationCluster> named = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isMade()) {
                CitationCluster cluster = passage.clusters().get(0);
                Place place = places.get(cluster);
                boolean inText = cluster.citations().get(0).mode() == CitationMode.AUTHOR_IN_TEXT;
                if (inText && place != null && rendered.contains(place)) {
                    named.add(cluster);
                }
            }
        }
        return named;
    }

    /** @param texts one tree for each of {@link #clusters} */
    void settle(List<List<Inline>> texts) {
        for (int i = 0; i < rendered.size(); i++) {
            rendered.get(i).text = texts.get(i);
        }
    }

    /** @param texts one tree for each of {@link #clusters} */
    void write(List<List<Inline>> texts, Format format) {
        settle(texts);
        for (Passage passage : passages) {
            Set<String> keys = new LinkedHashSet<>();
            for (CitationCluster cluster : passage.clusters()) {
                for (Citation citation : cluster.citations()) {
                    keys.add(citation.key());
                }
            }
            keep(passage, format.write(passage.blocks(), this), keys);
        }
    }

    @Override
    public List<Inline> of(CitationCluster cluster) {
        Place place = places.get(cluster);
        if (place == null) {
            return List.of();
        }
        if (place.mark == 0) {
            return place.text;
        }
        List<Inline> marked = new ArrayList<>(place.text);
        marked.add(Inline.text(String.valueOf(place.mark)));
        return marked;
    }

    @Override
    public int taken(CitationCluster cluster) {
        Place place = places.get(cluster);
        return place == null || place.mark == 0 ? 0 : 1;
    }

    private void keep(Passage passage, String text, Set<String> keys) {
        if (passage.note() > 0) {
            notes.add(new RenderedNote(
                    passage.note(), passage.chapter(), passage.label(), text, List.copyOf(keys), passage.span()));
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
