package org.footing.check.measure;

/**
 * So many of so many, kept exact: 949 of 1000 never passes for 95 %.
 *
 * @param num how many are; at least 0
 * @param den of how many; 0 when there was nothing to measure
 */
public record Fraction(long num, long den) {
    public Fraction {
        if (num < 0 || den < 0) {
            throw new IllegalArgumentException("no fraction of " + num + " and " + den);
        }
    }

    /** Whether there was anything to measure. */
    public boolean isDefined() {
        return den != 0;
    }

    /**
     * Whether this is at least {@code other}; both must be defined.
     *
     * @throws ArithmeticException when the numbers are too large to be multiplied
     */
    public boolean isAtLeast(Fraction other) {
        return Math.multiplyExact(num, other.den) >= Math.multiplyExact(other.num, den);
    }

    /** Whether all are; false when there was nothing to measure. */
    public boolean isWhole() {
        return den != 0 && num == den;
    }

    /**
     * In per cent, without the sign, rounded down to one decimal: {@code 87.5}, {@code 94}, {@code 99.9}; never {@code 100} unless
     * it is. {@code n/a} when there was nothing to measure.
     */
    public String percent() {
        if (den == 0) {
            return "n/a";
        }
        long tenths = Math.multiplyExact(num, 1000L) / den;
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** {@link #percent} with its sign: {@code 87.5%}, {@code n/a}. */
    public String display() {
        return den == 0 ? "n/a" : percent() + "%";
    }
}
