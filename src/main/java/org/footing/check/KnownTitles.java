package org.footing.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.check.Passages.Passage;

/** Titles that notes had so far, found again by their words: each title once, whatever the number of notes. */
final class KnownTitles {
    private final Map<String, List<Cited>> byWord = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * A title in a note.
     *
     * @param words those that say something, in small letters
     */
    record Cited(Passage passage, String title, Set<String> words) {}

    void add(Cited cited) {
        if (cited.words().size() < 3 || !known.add(cited.title())) {
            return;
        }
        for (String word : cited.words()) {
            List<Cited> titles = byWord.get(word);
            if (titles == null) {
                titles = new ArrayList<>();
                byWord.put(word, titles);
            }
            titles.add(cited);
        }
    }

    /** The titles that may share three quarters of the words: they have one of the rarest of them, since so few may be missing. */
    List<Cited> near(Set<String> words) {
        List<String> rarest = new ArrayList<>(words);
        List<Cited> near = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int taken = 0; taken <= words.size() / 4 + 1 && !rarest.isEmpty(); taken++) {
            String next = rarest.get(0);
            for (String word : rarest) {
                next = of(word).size() < of(next).size() ? word : next;
            }
            rarest.remove(next);
            for (Cited cited : of(next)) {
                if (seen.add(cited.title())) {
                    near.add(cited);
                }
            }
        }
        return near;
    }

    private List<Cited> of(String word) {
        List<Cited> titles = byWord.get(word);
        return titles == null ? List.of() : titles;
    }
}
