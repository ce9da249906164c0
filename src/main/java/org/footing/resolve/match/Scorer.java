package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NearWords;
import org.footing.resolve.word.NoteWord;

/**
 * Says how well candidates explain a piece of a note: how much of a title is printed, and how much of what is printed the candidate's
 * fields hold.
 */
public final class Scorer {
    private static final float HALF = 0.5f;
    private static final float MOST = 0.9f;
    private static final float CITED = 0.08f;
    private static final Comparator<Score> BEST_FIRST = (a, b) -> Float.compare(b.value(), a.value());

    private final Lexicon lexicon;
    private final NearWords near;
    private final SiblingFit fit = new SiblingFit();

    public Scorer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.near = new NearWords(lexicon);
    }

    /**
     * The candidates with their scores, the best first.
     *
     * @param cited those that earlier notes cite
     * @param volumes whether short forms print volumes too
     */
    public List<Score> rank(
            CitedWords piece, List<CitableSource> candidates, Set<CitableSource> cited, boolean volumes) {
        List<Score> scores = new ArrayList<>(candidates.size());
        Set<CitableSource> seen = new HashSet<>();
        for (CitableSource candidate : candidates) {
            if (seen.add(candidate)) {
                boolean brief = piece.years().isEmpty() && cited.contains(candidate);
                Score score = score(piece, candidate, brief, volumes);
                if (brief && score.value() > HALF && score.title() > 0.85f) {
                    score = score.with(score.value() + CITED);
                }
                scores.add(score);
            }
        }
        scores.sort(BEST_FIRST);
        return scores;
    }

    /** @param brief whether it may be a short form of what was cited before */
    private Score score(CitedWords piece, CitableSource candidate, boolean brief, boolean volumes) {
        List<NoteWord> words = piece.words();
        Alignment title = Alignment.NONE;
        for (TitleForm form : candidate.titles()) {
            Alignment found = Alignment.of(form, words, near);
            boolean better = found.share() > title.share() + 0.02f
                    || (found.share() > title.share() - 0.02f && found.matched() > title.matched());
            if (better) {
                title = found;
            }
        }
        boolean author = names(words, candidate.authors());
        boolean person = author || names(words, candidate.others());
        float explained = explained(piece, candidate);
        Score.Agreement year = year(piece, candidate);
        Score.Agreement volume = VolumeFit.of(piece, candidate.source());
        boolean inContainer = title.first() >= 0 && words.get(title.first()).start() >= piece.container();
        float value = value(piece, candidate, title, explained, person);
        if (value > 0) {
            if (!candidate.authors().isEmpty() && !author) {
                value -= person ? 0.03f : startsWithName(piece, title) ? 0.15f : 0.06f;
            }
            value += year == Score.Agreement.OTHER
                    ? candidate.isStub() ? -0.35f : -0.12f
                    : year == Score.Agreement.SAME ? 0.02f : 0;
            value += volume == Score.Agreement.OTHER ? -0.25f : volume == Score.Agreement.SAME ? 0.02f : 0;
            boolean otherPlace = candidate.isStub()
                    && !piece.years().isEmpty()
                    && (candidate.source().text("container-title") != null)
                            != (piece.container() < piece.text().length());
            value -= otherPlace ? 0.3f : 0;
            value -= inContainer ? 0.35f : 0;
            value -= 0.1f * Math.min(3, unexplainedBefore(piece, candidate, title));
            value -= contradictsNumbers(piece, candidate) ? 0.15f : 0;
            value += fit.of(piece, candidate, near, brief, volumes);
        }
        return new Score(candidate, value, title.share(), explained, person, year, volume, inContainer);
    }

    private float value(CitedWords piece, CitableSource candidate, Alignment title, float explained, boolean person) {
        float share = title.share();
        if (title.fromStart() && title.matched() >= 1 && explained > MOST) {
            share = Math.max(share, 0.7f + 0.3f * share);
        }
        float byTitle = HALF * share + HALF * explained;
        float byAuthor = 0;
        if (person && explained > MOST) {
            boolean dated = !piece.years().isEmpty() && agrees(piece.years(), candidate.years());
            byAuthor = dated ? MOST * explained : 0.55f * explained;
        }
        return Math.max(share > 0.2f ? byTitle : HALF * byTitle, byAuthor);
    }

    /** The share of what is printed that the candidate holds; 0 where nothing tells. */
    public float explained(CitedWords piece, CitableSource candidate) {
        float known = 0;
        float unknown = 0;
        for (NoteWord word : piece.words()) {
            float part = explains(piece, candidate, word);
            known += part * word.weight();
            float rest = (1 - part) * word.weight();
            unknown += word.kind() == NoteWord.Kind.SMALL ? rest * 0.6f : rest;
        }
        return known + unknown == 0 ? 0 : known / (known + unknown);
    }

    private float explains(CitedWords piece, CitableSource candidate, NoteWord word) {
        if (word.weight() == 0 || candidate.has(word.id())) {
            return 1;
        }
        if (word.isNumber()) {
            int year = CitedWords.year(piece.text(), word);
            return year > 0 && candidate.has(lexicon.intern(Integer.toString(year))) ? 1 : 0;
        }
        if (word.weight() > HALF) {
            for (int id : candidate.bag()) {
                if (near.areNear(id, word.id())) {
                    return 0.85f;
                }
            }
        }
        return 0;
    }

    /** Whether the piece prints more than the names of the candidate's people. */
    public boolean isTitled(CitedWords piece, CitableSource candidate) {
        for (NoteWord word : piece.words()) {
            boolean telling = (word.weight() > HALF && !word.isNumber()) || word.kind() == NoteWord.Kind.EAST_ASIAN;
            if (telling && !isOfName(candidate, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first person of the candidate is named: its first author, or its first editor where it has none. */
    public boolean isLedBy(CitedWords piece, CitableSource candidate) {
        return names(piece.words(), candidate.leading());
    }

    /** The weight of what stands before the title and is neither the candidate's nor prose. */
    private float unexplainedBefore(CitedWords piece, CitableSource candidate, Alignment title) {
        float sum = 0;
        for (int i = 0; i < title.first(); i++) {
            NoteWord word = piece.words().get(i);
            boolean counts = word.kind() != NoteWord.Kind.SMALL
                    && CitedWords.year(piece.text(), word) == 0
                    && !isOfName(candidate, word);
            sum += counts ? word.weight() : 0;
        }
        return sum;
    }

    private boolean isOfName(CitableSource candidate, NoteWord word) {
        if (candidate.isOfName(word.id())) {
            return true;
        }
        if (word.weight() > HALF) {
            for (int id : candidate.people()) {
                if (near.areNear(id, word.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the title has a number that is not printed while another is: 大正11年 beside Taisho 10. */
    private boolean contradictsNumbers(CitedWords piece, CitableSource candidate) {
        boolean strange = false;
        for (NoteWord word : piece.words()) {
            strange |= word.isNumber() && CitedWords.year(piece.text(), word) == 0 && !candidate.has(word.id());
        }
        if (!strange) {
            return false;
        }
        boolean contradicts = false;
        for (TitleForm title : candidate.wholeTitles()) {
            boolean numbered = false;
            boolean missing = false;
            for (int id : title.ids) {
                boolean number = Character.isDigit(lexicon.key(id).charAt(0));
                numbered |= number;
                missing |= number && !holds(piece, id);
            }
            if (numbered && !missing) {
                return false;
            }
            contradicts |= missing;
        }
        return contradicts;
    }

    private static boolean holds(CitedWords piece, int id) {
        for (NoteWord word : piece.words()) {
            if (word.id() == id) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithName(CitedWords piece, Alignment title) {
        float sum = 0;
        for (int i = 0; i < title.first(); i++) {
            NoteWord word = piece.words().get(i);
            sum += word.kind() == NoteWord.Kind.SMALL ? 0 : word.weight();
        }
        return sum > HALF;
    }

    private boolean names(List<NoteWord> words, List<int[]> families) {
        for (int[] family : families) {
            for (int i = 0; i + family.length <= words.size(); i++) {
                int same = 0;
                while (same < family.length && isSame(words.get(i + same), family[same])) {
                    same++;
                }
                if (same == family.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(NoteWord word, int id) {
        return word.id() == id || (word.weight() > HALF && near.areNear(word.id(), id));
    }

    private Score.Agreement year(CitedWords piece, CitableSource candidate) {
        int[] years = candidate.years();
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < piece.words().size(); i++) {
            int year = CitedWords.year(piece.text(), piece.words().get(i));
            if (year > 0
                    && (contains(years, year)
                            || !candidate.has(piece.words().get(i).id()))) {
                printed.add(year);
            }
        }
        if (years.length == 0 || printed.isEmpty()) {
            return Score.Agreement.UNSAID;
        }
        boolean all = true;
        for (int each : printed) {
            all &= contains(years, each);
        }
        return all ? Score.Agreement.SAME : agrees(printed, years) ? Score.Agreement.UNSAID : Score.Agreement.OTHER;
    }

    private static boolean agrees(List<Integer> printed, int[] years) {
        for (int year : printed) {
            if (contains(years, year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(int[] years, int year) {
        for (int each : years) {
            if (each == year) {
                return true;
            }
        }
        return false;
    }
}
