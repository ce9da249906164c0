package org.footing.apparatus;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.output.Inline;
import org.footing.document.CitationCluster;
import org.footing.document.write.CitationTexts;
import org.footing.text.Diagnostic;

/** What a style makes of the citations of one draft: their texts, the numbers of the notes, the bibliography. */
public final class DraftApparatus implements CitationTexts {
    private final PassageRenderer renderer;
    private final IdentityHashMap<CitationCluster, List<Inline>> authors;
    private final List<Entry> entries;
    private final List<Diagnostic> problems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<CitationCluster, Integer> made = new IdentityHashMap<>();

    /**
     * An entry of the bibliography.
     *
     * @param language of its source, BCP 47; may be empty
     * @param headings of the part of the list where it stands, the widest first
     * @param annotation to stand under it, in Markdown; empty when there is none or none was asked for
     */
    public record Entry(String key, String language, List<String> headings, List<Inline> content, String annotation) {
        /** How many headings this entry shares with the one before; the others stand above it. */
        public int sharedWith(Entry before) {
            int shared = 0;
            while (shared < Math.min(headings.size(), before.headings.size())
                    && headings.get(shared).equals(before.headings.get(shared))) {
                shared++;
            }
            return shared;
        }

        public Entry {
            headings = List.copyOf(headings);
            content = List.copyOf(content);
        }
    }

    DraftApparatus(
            List<Passage> passages,
            PassageRenderer renderer,
            IdentityHashMap<CitationCluster, List<Inline>> authors,
            List<Entry> entries,
            List<Diagnostic> problems) {
        this.renderer = renderer;
        this.authors = authors;
        this.entries = List.copyOf(entries);
        this.problems = List.copyOf(problems);
        for (Passage passage : passages) {
            if (passage.isMade()) {
                made.put(passage.clusters().get(0), passage.note());
            } else if (passage.note() > 0) {
                numbers.put(passage.label(), passage.note());
            }
        }
    }

    @Override
    public List<Inline> of(CitationCluster cluster) {
        return renderer.of(cluster);
    }

    @Override
    public int taken(CitationCluster cluster) {
        return renderer.taken(cluster);
    }

    /** The number of the note with this label; 0 when nothing calls it. */
    public int number(String label) {
        return numbers.getOrDefault(label, 0);
    }

    /** The number of the note that the style made of a citation in the running text; 0 when it made none. */
    public int made(CitationCluster cluster) {
        return made.getOrDefault(cluster, 0);
    }

    /** The author whom the sentence names where a style of notes made a note of {@code @key}; empty elsewhere. */
    public List<Inline> author(CitationCluster cluster) {
        return authors.getOrDefault(cluster, List.of());
    }

    /** The bibliography, in the order of the style. */
    public List<Entry> entries() {
        return entries;
    }

    /** Citations of sources that the library does not have. */
    public List<Diagnostic> problems() {
        return problems;
    }
}
