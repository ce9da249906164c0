package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footing.resolve.match.ArchivalSigns;
import org.footing.resolve.match.Score;
import org.footing.resolve.note.NotePieces;
import org.footing.text.Span;

/**
 * Puts pieces together again that a semicolon parts within one citation: authors ({@code Jones, W. T.; Fogelin, R. J.: …}), places
 * ({@code Durham; London 2001}), statements of responsibility ({@code / под ред. … ; пер. …}).
 */
final class Grouping {
    private static final float ANCHORED = 0.6f;
    private static final Pattern NAMES = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{M}’'-]+(?:,?\\s(?:\\p{Lu}\\p{L}?\\.[\\s-]?)+|,\\s(?:[\\p{Lu}][\\p{L}\\p{M}’'-]+\\s?){1,3}(?:\\p{Lu}\\.\\s?)*|(?:\\s[\\p{Lu}][\\p{L}\\p{M}’'-]+){0,2})");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:под|общ|пер|сост|отв|вступ|коммент|комм|предисл|послесл|при|ред|ed|eds|trans|transl|hrsg|hg|übers|dir|trad)[.\\s].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Ends in one place of publication or publisher, behind author and title. */
    private static final Pattern OPEN_PLACE = Pattern.compile(
            "[.,:]\\s.*[.,:]\\s[\\p{Lu}][\\p{L}\\p{M}.’'—-]*(?:\\s[\\p{L}\\p{M}.’'—-]+){0,3}$", Pattern.DOTALL);

    private static final Pattern SECOND_PLACE = Pattern.compile(
            "^(?![\\p{Lu}][\\p{L}’'-]+,?\\s\\p{Lu}\\.)[\\p{Lu}][\\p{L}\\p{M}. —’'-]*(?:\\s?:\\s[^:\\d]{2,60})?(?:,\\s[^,\\d]+)?,?\\s(?:1[5-9]|20)\\d\\d");
    private static final Pattern OPEN_ROLE =
            Pattern.compile("(?:hg|hrsg|übers|ed|eds|trans|trad|пер|ред|сост)\\.\\s(?:v\\.|by)?[^;:\\d]{0,60}$");

    private final String note;
    private final Linker linker;

    Grouping(String note, Linker linker) {
        this.note = note;
        this.linker = linker;
    }

    List<Span> groups() {
        List<Span> pieces = NotePieces.of(note);
        if (pieces.size() < 2) {
            return pieces;
        }
        List<Span> groups = new ArrayList<>();
        int pending = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            String text = note.substring(piece.start(), piece.end());
            boolean last = i + 1 == pieces.size();
            Span whole = pending < 0 ? piece : new Span(pending, piece.end());
            if (!last && NAMES.matcher(text).matches() && anchor(piece) < ANCHORED) {
                pending = whole.start();
                continue;
            }
            boolean continues = !groups.isEmpty()
                    && (GOES_ON.matcher(text).matches()
                            || belongsBefore(groups.get(groups.size() - 1), whole, pending >= 0));
            if (continues) {
                Span before = groups.remove(groups.size() - 1);
                groups.add(new Span(before.start(), whole.end()));
            } else {
                groups.add(whole);
            }
            pending = -1;
        }
        return joined(groups);
    }

    /** Two neighbours that mean one source, of which one has no title, are one citation. */
    private List<Span> joined(List<Span> groups) {
        List<Span> out = new ArrayList<>();
        Score before = null;
        for (Span group : groups) {
            Piece piece = Piece.of(note, group, linker.lexicon());
            List<Score> scores = piece.repeats() ? List.of() : linker.rank(piece.cited());
            Score best = scores.isEmpty() || scores.get(0).value() < 0.5f ? null : scores.get(0);
            if (best != null
                    && before != null
                    && best.candidate().equals(before.candidate())
                    && (best.title() < 0.5f
                            || before.title() < 0.5f
                            || NAMES.matcher(before(out)).matches())) {
                Span first = out.remove(out.size() - 1);
                out.add(new Span(first.start(), group.end()));
                before = best.title() > before.title() ? best : before;
            } else {
                out.add(group);
                before = best;
            }
        }
        return out;
    }

    private String before(List<Span> groups) {
        Span last = groups.get(groups.size() - 1);
        return note.substring(last.start(), last.end());
    }

    /** Whether the source that is cited before explains this piece too, or this piece can only be the places of publication. */
    private boolean belongsBefore(Span before, Span piece, boolean chained) {
        Piece own = Piece.of(note, piece, linker.lexicon());
        Piece first = Piece.of(note, before, linker.lexicon());
        if (own.repeats() || first.same() != null || first.place() != null) {
            return false;
        }
        List<Score> cited = linker.rank(first.cited());
        if (!cited.isEmpty()
                && cited.get(0).value() >= ANCHORED
                && linker.explains(own.cited(), cited.get(0).candidate()) > 0.95f) {
            return true;
        }
        boolean places = OPEN_PLACE.matcher(first.text()).find()
                && SECOND_PLACE.matcher(chained ? last(own.text()) : own.text()).find();
        if (places) {
            return true;
        }
        List<Score> alone = linker.rank(own.cited());
        boolean anchored = !alone.isEmpty()
                && alone.get(0).value() >= ANCHORED
                && alone.get(0).title() > 0.5f;
        if (anchored || own.cited().years().isEmpty()) {
            return false;
        }
        return (chained && first.cited().years().isEmpty())
                || OPEN_ROLE.matcher(first.text()).find();
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(';') + 1).strip();
    }

    private float anchor(Span span) {
        Piece piece = Piece.of(note, span, linker.lexicon());
        if (piece.repeats() || ArchivalSigns.of(piece.text()) != null) {
            return 1;
        }
        List<Score> scores = linker.rank(piece.cited());
        return scores.isEmpty() || scores.get(0).title() < 0.5f
                ? 0
                : scores.get(0).value();
    }
}
