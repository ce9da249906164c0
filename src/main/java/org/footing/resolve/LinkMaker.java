package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.resolve.match.CitableSource;
import org.footing.resolve.match.Score;
import org.footing.resolve.note.PlaceFinder;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** Puts what was found of a piece into a {@link NoteLink}. */
final class LinkMaker {
    private static final int MOST = 5;

    private LinkMaker() {}

    /** The place that the piece prints; none when it prints none. */
    static Locator place(Piece piece) {
        PlaceFinder.Place place = piece.place();
        return place == null ? Locator.NONE : place.locator();
    }

    /** A source is meant: one of the library, or one that a note made. */
    static NoteLink cites(
            Piece piece,
            NoteLink.Outcome outcome,
            CitableSource source,
            Locator locator,
            PlaceKind kind,
            double score,
            String reason,
            List<SourceCandidate> others) {
        Source stub = source.isStub() ? source.source() : null;
        return link(
                piece,
                stub == null ? outcome : NoteLink.Outcome.UNKNOWN,
                stub == null ? source.key() : "",
                locator,
                kind,
                score,
                reason,
                others,
                stub,
                null);
    }

    /** It cannot be told which is meant. */
    static NoteLink open(
            Piece piece,
            NoteLink.Outcome outcome,
            double score,
            String reason,
            List<SourceCandidate> candidates,
            @Nullable RepeatFault fault) {
        return link(piece, outcome, "", place(piece), PlaceKind.PRINTED, score, reason, candidates, null, fault);
    }

    private static NoteLink link(
            Piece piece,
            NoteLink.Outcome outcome,
            String key,
            Locator locator,
            PlaceKind kind,
            double score,
            String reason,
            List<SourceCandidate> candidates,
            @Nullable Source stub,
            @Nullable RepeatFault fault) {
        return new NoteLink(
                outcome,
                piece.text(),
                piece.text().substring(0, piece.signal()).strip(),
                piece.span().start() + piece.signal(),
                piece.end(),
                key,
                locator,
                kind,
                score,
                reason,
                candidates,
                stub,
                fault);
    }

    /** The candidates that may be meant, but for the first {@code skipped}. */
    static List<SourceCandidate> candidates(List<Score> scores, int skipped) {
        List<SourceCandidate> out = new ArrayList<>();
        for (int i = skipped; i < scores.size() && out.size() < MOST; i++) {
            Score score = scores.get(i);
            if (score.value() >= Decision.POSSIBLE) {
                out.add(new SourceCandidate(score.candidate().key(), score.percent() / 100.0, score.reason()));
            }
        }
        return out;
    }
}
