package org.footing.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.locator.Locator;
import org.footing.resolve.match.CitableSource;
import org.footing.resolve.word.NoteWord;
import org.jspecify.annotations.Nullable;

/** What the notes so far cite. */
final class History {
    private static final int MANY = 3;
    private static final float INITIAL = 0.1f;

    /**
     * One citation.
     *
     * @param candidate that is cited; null where it could not be told
     * @param options where it could not be told, what may be meant
     * @param note the number of the note
     */
    record Cited(@Nullable CitableSource candidate, List<CitableSource> options, Locator locator, int note) {}

    private final Set<CitableSource> all = new LinkedHashSet<>();
    private final Map<Integer, Set<CitableSource>> byAuthor = new HashMap<>();
    private final Map<Integer, List<Cited>> byNote = new HashMap<>();
    private final Map<Integer, List<CitableSource>> doubts = new HashMap<>();
    private final Map<Integer, List<CitableSource>> formerDoubts = new HashMap<>();
    private final Set<CitableSource> perhaps = new HashSet<>();
    private int firsts;
    private int undatedFirsts;
    private boolean volumes;
    private List<Cited> before = List.of();
    private List<Cited> current = new ArrayList<>();
    private int number;

    void startNote(int noteNumber) {
        if (!current.isEmpty()) {
            before = current;
            current = new ArrayList<>();
        }
        number = noteNumber;
    }

    void cite(@Nullable CitableSource candidate, List<CitableSource> options, Locator locator) {
        Cited cited = new Cited(candidate, options, locator, number);
        current.add(cited);
        byNote.put(number, current);
        if (candidate != null) {
            perhaps.add(candidate);
            all.remove(candidate);
            all.add(candidate);
            for (int family : candidate.families()) {
                Set<CitableSource> works = byAuthor.computeIfAbsent(family, id -> new LinkedHashSet<>());
                doubts.remove(family);
                works.remove(candidate);
                works.add(candidate);
            }
        }
    }

    /** What was cited, each source once, the latest first. */
    List<CitableSource> latestFirst() {
        List<CitableSource> out = new ArrayList<>(all);
        Collections.reverse(out);
        return out;
    }

    /** All that was cited. */
    Set<CitableSource> all() {
        return all;
    }

    /** All that was cited, for sure or perhaps. */
    Set<CitableSource> perhaps() {
        return perhaps;
    }

    /** The works cited of people whose names are among the words, the latest last. */
    Set<CitableSource> byAuthor(List<NoteWord> words) {
        Set<CitableSource> out = new LinkedHashSet<>();
        for (NoteWord word : words) {
            if (word.weight() < INITIAL && word.kind() != NoteWord.Kind.EAST_ASIAN) {
                continue;
            }
            out.addAll(byAuthor.getOrDefault(word.id(), Set.of()));
        }
        return out;
    }

    /** Where what was cited last of these people could not be told: what it may be. */
    List<CitableSource> doubtsAbout(List<NoteWord> words) {
        return doubts(words, doubts);
    }

    /** The same, where something of theirs may have been cited since. */
    List<CitableSource> formerDoubtsAbout(List<NoteWord> words) {
        return doubts(words, formerDoubts);
    }

    private static List<CitableSource> doubts(List<NoteWord> words, Map<Integer, List<CitableSource>> known) {
        for (NoteWord word : words) {
            List<CitableSource> options = known.get(word.id());
            if (options != null) {
                return options;
            }
        }
        return List.of();
    }

    /** Tells that a source is cited for the first time, and whether without its year. */
    void first(boolean undated) {
        firsts++;
        undatedFirsts += undated ? 1 : 0;
    }

    /** Whether first citations in this draft are as short as later ones, so that a short one need not repeat. */
    boolean startsShort() {
        return undatedFirsts >= MANY && undatedFirsts * 5 > firsts;
    }

    /** Tells that one of these works is cited, and that it is not known which. */
    void doubt(List<CitableSource> options) {
        perhaps.addAll(options);
        for (CitableSource option : options) {
            for (int family : option.families()) {
                doubts.put(family, options);
                formerDoubts.put(family, options);
            }
        }
    }

    /** Tells that a short form in this draft prints a volume. */
    void volumeInShortForm() {
        volumes = true;
    }

    /** Whether short forms in this draft print volumes, so that one without means the whole. */
    boolean printsVolumes() {
        return volumes;
    }

    /** What the note with that number cites. */
    List<Cited> in(int note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** The last citation of this note; null when there is none yet. */
    @Nullable
    Cited lastHere() {
        return current.isEmpty() ? null : current.get(current.size() - 1);
    }

    /** The citations of the last note before this one that cites anything. */
    List<Cited> before() {
        return before;
    }

    /** The last citation at all. */
    @Nullable
    Cited last() {
        Cited here = lastHere();
        return here != null ? here : before.isEmpty() ? null : before.get(before.size() - 1);
    }

    /** The different sources of some citations. */
    static Set<CitableSource> sources(List<Cited> citations) {
        Set<CitableSource> out = new LinkedHashSet<>();
        for (Cited cited : citations) {
            if (cited.candidate() != null) {
                out.add(cited.candidate());
            }
        }
        return out;
    }
}
