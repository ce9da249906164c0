package org.footing.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the notes of a draft have cited so far, and what in them is not resolved. */
final class CitedBefore {
    private final SourceMatcher matcher;
    private final List<List<String>> notes = new ArrayList<>();
    private final Map<Integer, List<String>> byNumber = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> unresolved = new HashSet<>();

    CitedBefore(SourceMatcher matcher) {
        this.matcher = matcher;
    }

    /** Takes a note in; one that cites nothing leaves what was cited last. */
    void add(int number, List<String> keys) {
        if (!keys.isEmpty()) {
            notes.add(List.copyOf(keys));
        }
        byNumber.put(number, List.copyOf(keys));
    }

    /** Takes in that not all that a note cites is known. */
    void open(int number) {
        byNumber.put(number, List.of());
    }

    /** Takes in that a source was cited whole, with its year. */
    void addWhole(String key) {
        whole.add(key);
    }

    /** Takes in a part of a note that could not be resolved. */
    void addUnresolved(String text) {
        unresolved.addAll(matcher.keys().of(text));
    }

    /** What the last citing note cites; empty when there is none. */
    List<String> last() {
        return notes.isEmpty() ? List.of() : notes.get(notes.size() - 1);
    }

    /** What the note of this number cites. */
    List<String> ofNote(int number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** Whether a source was cited whole: a short citation that would fit others too means it. */
    boolean isWhole(String key) {
        return whole.contains(key);
    }

    /** Whether a part that is not resolved may have cited a work of the same author. */
    boolean isUnresolved(String key) {
        for (String name : matcher.forms(key).authors) {
            if (unresolved.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The sources whose author is named in the text, each once. */
    List<String> ofAuthor(String text) {
        List<String> words = matcher.keys().of(text);
        Set<String> found = new LinkedHashSet<>();
        for (List<String> note : notes) {
            for (String key : note) {
                for (String name : matcher.forms(key).authors) {
                    if (words.contains(name)) {
                        found.add(key);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The sources that have pages, the latest first. */
    List<SourceCandidate> withPages(int most) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = notes.size() - 1; i >= 0 && seen.size() < most; i--) {
            for (String key : notes.get(i)) {
                if (matcher.forms(key).source.archival() == null) {
                    seen.add(key);
                }
            }
        }
        List<SourceCandidate> out = new ArrayList<>();
        for (String key : seen) {
            out.add(new SourceCandidate(key, 0.3, "cited before, and has pages"));
        }
        return out;
    }
}
