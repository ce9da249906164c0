package org.footing.check;

import org.footing.check.measure.Fraction;
import org.footing.check.measure.Sense;
import org.footing.check.measure.Threshold;

/**
 * A threshold and what was measured.
 *
 * @param scope the section or kind measured, or {@code all}
 * @param actual what was measured; a count is over 1
 * @param passed whether the threshold admits it
 */
public record Gate(Threshold threshold, String scope, Fraction actual, boolean passed) {
    /** What was measured, for people: {@code 87.5%}, {@code 3}, {@code n/a}. */
    public String display() {
        return threshold.isRatio() ? actual.display() : Long.toString(actual.num());
    }

    /** {@code claim}, or {@code claim (fact)}. */
    public String subject() {
        return threshold.scope().isAll() ? threshold.name() : threshold.name() + " (" + scope + ")";
    }

    /** {@code ≥ 90%} or {@code ≤ 0}. */
    public String demand() {
        return (threshold.sense() == Sense.MIN ? "≥ " : "≤ ") + threshold.written();
    }
}
