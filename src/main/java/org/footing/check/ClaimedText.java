package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import org.footing.claim.Anchor;
import org.footing.claim.ClaimState;
import org.footing.manuscript.Manuscript;
import org.footing.text.Span;

/** Which stretches of the manuscripts are claims. */
public final class ClaimedText {
    private final List<Stretch> stretches;

    private ClaimedText(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Every place where one of these claims was found. */
    public static ClaimedText of(List<ClaimState> states) {
        List<Stretch> stretches = new ArrayList<>();
        for (ClaimState state : states) {
            for (Anchor anchor : state.anchors()) {
                Anchor.Place place = anchor.place().orElse(null);
                if (place != null) {
                    stretches.add(new Stretch(state, place));
                }
            }
        }
        return new ClaimedText(stretches);
    }

    /** Whether a claim shares a character with {@code span} of {@code manuscript}. */
    public boolean touches(Manuscript manuscript, Span span) {
        return !in(manuscript, span).isEmpty();
    }

    /** The claims that share a character with {@code span} of {@code manuscript}, in the order of the claims file. */
    public List<ClaimState> in(Manuscript manuscript, Span span) {
        List<ClaimState> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Span place = stretch.place.span();
            if (stretch.place.manuscript().source() == manuscript.source()
                    && place.start() < span.end()
                    && span.start() < place.end()
                    && !holds(found, stretch.state)) {
                found.add(stretch.state);
            }
        }
        return found;
    }

    private static boolean holds(List<ClaimState> states, ClaimState state) {
        for (ClaimState other : states) {
            if (other.claim().id().equals(state.claim().id())) {
                return true;
            }
        }
        return false;
    }

    private record Stretch(ClaimState state, Anchor.Place place) {}
}
