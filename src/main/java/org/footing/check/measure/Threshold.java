package org.footing.check.measure;

/**
 * What is demanded of one measure or count.
 *
 * @param name of a {@link Measure}, or of a count
 * @param scope what is measured; for a count, always {@link MeasureScope#ALL}
 * @param sense whether {@code bound} is the least or the most
 * @param bound a part of 1 for a ratio; for a count, the number over 1
 * @param isRatio whether {@code bound} bounds a ratio
 * @param written the bound as the user wrote it
 */
public record Threshold(String name, MeasureScope scope, Sense sense, Fraction bound, boolean isRatio, String written) {
    /** Whether {@code value} is within the bound. A ratio of nothing always is. */
    public boolean admits(Fraction value) {
        if (!value.isDefined()) {
            return true;
        }
        return sense == Sense.MIN ? value.isAtLeast(bound) : bound.isAtLeast(value);
    }

    /** {@code claim}, {@code claim/fact}, {@code claim/section}. */
    public String subject() {
        return scope.isAll() ? name : name + "/" + scope.id();
    }
}
