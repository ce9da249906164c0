package org.footing.resolve;

import java.util.List;
import org.footing.resolve.match.Score;

/** When the best of several sources is good enough, and far enough before the next. */
final class Decision {
    /** Below it a source is not linked. */
    static final float LINK = 0.70f;
    /** Below it a source is no candidate. */
    static final float POSSIBLE = 0.5f;
    /** What the best must be before the next. */
    static final float MARGIN = 0.045f;

    private Decision() {}

    static boolean isLink(List<Score> scores) {
        if (scores.isEmpty() || scores.get(0).value() < LINK) {
            return false;
        }
        return scores.size() == 1 || scores.get(0).value() - scores.get(1).value() >= MARGIN;
    }

    static boolean isPossible(List<Score> scores) {
        return !scores.isEmpty() && scores.get(0).value() >= POSSIBLE;
    }
}
