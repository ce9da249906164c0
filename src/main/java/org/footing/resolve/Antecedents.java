package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.footing.csl.locator.Locator;
import org.footing.resolve.match.CitableSource;
import org.footing.resolve.match.Score;
import org.footing.resolve.note.RepeatWord;
import org.footing.resolve.parse.PrintedNames;
import org.footing.resolve.word.NoteWord;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** What words of repetition stand for. */
final class Antecedents {
    private static final double SURE = 1;
    private static final double MISSPELT = 0.97;
    private static final double LATEST = 0.8;
    private static final double WEAK = 0.5;
    private static final float NAMED = 0.9f;

    /** {@code Гаврилов В. П. Указ. соч.} */
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("\\p{Lu}[\\p{L}’-]+\\s(?:\\p{Lu}\\.[\\s-]?)+(?:[Уу]каз|[Цц]ит|Op)");

    private final Linker linker;
    private final History history;

    Antecedents(Linker linker, History history) {
        this.linker = linker;
        this.history = history;
    }

    /** Ibid., Там же, 同前: the last citation, in this note or in the last one that cites. */
    NoteLink same(Piece piece, RepeatWord word) {
        Locator locator = LinkMaker.place(piece);
        History.Cited here = history.lastHere();
        List<History.Cited> before = here == null ? history.before() : List.of(here);
        Set<CitableSource> sources = History.sources(before);
        History.Cited last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null) {
            return fault(
                    piece,
                    locator,
                    List.of(),
                    RepeatFault.NO_ANTECEDENT,
                    "repeats a citation, and nothing is cited before");
        }
        if (sources.size() > 1) {
            return fault(
                    piece,
                    locator,
                    List.copyOf(sources),
                    RepeatFault.SEVERAL_ANTECEDENTS,
                    "repeats note " + last.note() + ", which cites several sources");
        }
        CitableSource source = last.candidate();
        if (source == null) {
            return fault(
                    piece,
                    locator,
                    last.options(),
                    RepeatFault.DOUBTFUL_ANTECEDENT,
                    "repeats note " + last.note() + ", whose source is in doubt");
        }
        String impossible = Possible.fault(source.source(), locator);
        if (!impossible.isEmpty()) {
            return fault(
                    piece,
                    locator,
                    withPlaces(source, locator),
                    RepeatFault.IMPOSSIBLE_LOCATOR,
                    "repeats " + source.key() + " of note " + last.note() + ", which " + impossible);
        }
        String how = (word.misspelt() ? "misspelt word of repetition; " : "") + "repeats note " + last.note();
        boolean inherits = locator.isEmpty() && !last.locator().isEmpty();
        PlaceKind kind = inherits ? PlaceKind.INHERITED : PlaceKind.PRINTED;
        return repeat(piece, source, inherits ? last.locator() : locator, kind, word.misspelt() ? MISSPELT : SURE, how);
    }

    /** The literal antecedent, then the sources cited before that can have the place, the latest first. */
    private List<CitableSource> withPlaces(CitableSource literal, Locator locator) {
        List<CitableSource> out = new ArrayList<>();
        for (CitableSource cited : history.latestFirst()) {
            if (Possible.fault(cited.source(), locator).isEmpty()) {
                out.add(cited);
            }
            if (out.size() == 3) {
                break;
            }
        }
        out.add(literal);
        return out;
    }

    /** Op. cit., Указ. соч., 前掲書: an earlier work of the author who is named. */
    NoteLink earlier(Piece piece, RepeatWord word) {
        Locator locator = LinkMaker.place(piece);
        List<CitableSource> pool = word.note() > 0
                ? List.copyOf(History.sources(history.in(word.note())))
                : new ArrayList<>(history.byAuthor(piece.cited().words()));
        // GOST's Указ. соч. stands for the work of the author that was cited last; elsewhere no rule says which.
        boolean russian = FAMILY_FIRST.matcher(piece.text()).find(piece.from());
        List<NoteWord> words = piece.cited().words();
        List<CitableSource> doubts = russian ? history.doubtsAbout(words) : history.formerDoubtsAbout(words);
        if (pool.isEmpty() && word.note() == 0) {
            pool = List.copyOf(history.all());
        }
        if (pool.isEmpty()) {
            return fault(
                    piece,
                    locator,
                    List.of(),
                    RepeatFault.NO_ANTECEDENT,
                    word.note() > 0
                            ? "note " + word.note() + " cites nothing"
                            : "repeats an earlier work, and nothing is cited before");
        }
        if (word.note() > 0 && pool.size() == 1) {
            return repeat(piece, pool.get(0), locator, PlaceKind.PRINTED, SURE, "points to note " + word.note());
        }
        List<Score> scores = linker.scorer().rank(piece.cited(), pool, history.all(), history.printsVolumes());
        List<Name> people =
                PrintedNames.all(piece.text().substring(Math.min(piece.from(), word.start()), word.start()));
        List<Score> named = new ArrayList<>();
        for (Score score : scores) {
            boolean titles = people == null && linker.scorer().isTitled(piece.cited(), score.candidate());
            boolean his = score.explained() > NAMED && linker.scorer().isLedBy(piece.cited(), score.candidate());
            if (titles ? score.author() || score.title() > 0.5f : his) {
                named.add(score);
            }
        }
        if (people != null) {
            named = byAll(named, people.size());
        }
        if (!doubts.isEmpty() && (named.isEmpty() || named.get(0).title() < 0.3f)) {
            return fault(
                    piece,
                    locator,
                    doubts,
                    RepeatFault.DOUBTFUL_ANTECEDENT,
                    "repeats a work whose citation is in doubt");
        }
        if (named.isEmpty()) {
            return fault(
                    piece,
                    locator,
                    List.of(),
                    RepeatFault.NO_ANTECEDENT,
                    "repeats an earlier work, and none of this author is cited before");
        }
        Score best = named.get(0);
        boolean titled = people == null && linker.scorer().isTitled(piece.cited(), best.candidate());
        if (named.size() == 1 || (titled && best.value() - named.get(1).value() >= Decision.MARGIN)) {
            return repeat(
                    piece,
                    best.candidate(),
                    locator,
                    PlaceKind.PRINTED,
                    named.size() == 1 ? SURE : best.percent() / 100.0,
                    "repeats the work cited earlier");
        }
        if (titled || !russian) {
            List<CitableSource> several = new ArrayList<>();
            for (Score score : named) {
                if (score.value() > best.value() - Decision.MARGIN || !titled) {
                    several.add(score.candidate());
                }
            }
            return fault(piece, locator, several, null, "several works cited earlier may be meant");
        }
        CitableSource latest = latest(pool, named);
        return repeat(
                piece,
                latest,
                locator,
                PlaceKind.PRINTED,
                LATEST,
                "repeats the work of this author that was cited last; others are cited too");
    }

    /** The works of just these people where there are any, and else of these and others; never of fewer. */
    private static List<Score> byAll(List<Score> scores, int people) {
        List<Score> just = new ArrayList<>();
        List<Score> more = new ArrayList<>();
        for (Score score : scores) {
            int authors = score.candidate().source().names("author").size();
            if (authors == people) {
                just.add(score);
            }
            if (authors >= people || authors == 0) {
                more.add(score);
            }
        }
        return just.isEmpty() ? more : just;
    }

    private static CitableSource latest(List<CitableSource> pool, List<Score> named) {
        CitableSource latest = named.get(0).candidate();
        for (CitableSource each : pool) {
            for (Score score : named) {
                if (score.candidate().equals(each)) {
                    latest = each;
                }
            }
        }
        return latest;
    }

    private NoteLink repeat(
            Piece piece, CitableSource source, Locator locator, PlaceKind kind, double score, String reason) {
        history.cite(source, List.of(), locator);
        return LinkMaker.cites(piece, NoteLink.Outcome.REPEATED, source, locator, kind, score, reason, List.of());
    }

    private NoteLink fault(
            Piece piece, Locator locator, List<CitableSource> candidates, @Nullable RepeatFault fault, String reason) {
        history.cite(null, candidates, locator);
        List<SourceCandidate> options = new ArrayList<>();
        for (CitableSource candidate : candidates) {
            options.add(new SourceCandidate(candidate.key(), WEAK / candidates.size(), "cited before"));
        }
        boolean several = fault == null || fault == RepeatFault.SEVERAL_ANTECEDENTS;
        double score = options.isEmpty() ? 0 : options.get(0).score();
        return LinkMaker.open(
                piece, several ? NoteLink.Outcome.AMBIGUOUS : NoteLink.Outcome.UNFIT, score, reason, options, fault);
    }
}
