package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.CitationCluster;
import org.footing.document.TextNode;
import org.footing.manuscript.Chapters;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.Restarts;
import org.footing.text.Span;

/**
 * A place of the manuscript that holds citations: a note, or a cluster in the running text.
 *
 * @param note its number; 0 in the running text
 * @param chapter in which a reader meets it, where something begins anew with each chapter; else 0
 * @param label of the note in the manuscript; empty when it is none there
 * @param blocks its text
 * @param clusters the citations in it, in their order
 */
record Passage(int note, int chapter, String label, List<Block> blocks, List<CitationCluster> clusters, Span span) {
    Passage {
        blocks = List.copyOf(blocks);
        clusters = List.copyOf(clusters);
    }

    /**
     * The passages in the order in which a reader meets them. In a style of notes a citation in the running text is a note of its own,
     * and the notes are counted anew (pandoc's manual, “Citations in note styles”).
     */
    static List<Passage> of(Manuscript manuscript, boolean notes) {
        List<Passage> passages = new ArrayList<>();
        List<CitationCluster> citations = manuscript.citations();
        int next = 0;
        int added = 0;
        for (Note note : manuscript.notes()) {
            int called = note.references().isEmpty()
                    ? note.span().start()
                    : note.references().get(0).span().start();
            while (next < citations.size() && citations.get(next).span().start() < called) {
                added += notes ? 1 : 0;
                passages.add(running(citations.get(next), notes ? note.number() - 1 + added : 0));
                next++;
            }
            passages.add(
                    new Passage(note.number() + added, 0, note.label(), note.blocks(), note.citations(), note.span()));
        }
        int last = manuscript.notes().size() + added;
        for (; next < citations.size(); next++) {
            last++;
            passages.add(running(citations.get(next), notes ? last : 0));
        }
        return passages;
    }

    /** These passages with what begins anew in each chapter. */
    static List<Passage> of(Manuscript manuscript, boolean notes, Restarts restarts) {
        List<Passage> all = of(manuscript, notes);
        if (!restarts.positions() && !restarts.numbers()) {
            return all;
        }
        Chapters chapters = Chapters.of(manuscript);
        List<Passage> out = new ArrayList<>(all.size());
        int chapter = 0;
        int number = 0;
        for (Passage passage : all) {
            int now = Math.max(chapter, chapters.at(passage.called(manuscript)));
            number = now == chapter ? number : 0;
            chapter = now;
            number += passage.note > 0 ? 1 : 0;
            int shown = passage.note > 0 && restarts.numbers() ? number : passage.note;
            out.add(new Passage(shown, chapter, passage.label, passage.blocks, passage.clusters, passage.span));
        }
        return out;
    }

    /** Where the running text calls it. */
    private int called(Manuscript manuscript) {
        Note written = label.isEmpty() ? null : manuscript.note(label).orElse(null);
        return written == null || written.references().isEmpty()
                ? span.start()
                : written.references().get(0).span().start();
    }

    /** Whether the style made this note of a citation in the running text. */
    boolean isMade() {
        return note > 0 && label.isEmpty();
    }

    private static Passage running(CitationCluster cluster, int note) {
        TextNode node = new TextNode.Cited(cluster, List.of());
        Block text = new Block.Text(List.of(node), cluster.span());
        return new Passage(note, 0, "", List.of(text), List.of(cluster), cluster.span());
    }
}
