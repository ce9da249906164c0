package org.footing.check.measure;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of thresholds, exactly. */
final class Bounds {
    private static final int MOST_DIGITS = 9;

    private Bounds() {}

    /** {@code 90%}, {@code 94.95 %}: a part of 1; null when it is not such, or more than 100 %. */
    static @Nullable Fraction percentage(String written) {
        if (!written.endsWith("%")) {
            return null;
        }
        String number = written.substring(0, written.length() - 1).strip();
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String decimals = point < 0 ? "" : number.substring(point + 1);
        if (!isDigits(whole)
                || (point >= 0 && !isDigits(decimals))
                || whole.length() + decimals.length() > MOST_DIGITS) {
            return null;
        }
        long den = 100;
        for (int i = 0; i < decimals.length(); i++) {
            den *= 10;
        }
        long num = Long.parseLong(whole + decimals);
        return num > den ? null : new Fraction(num, den);
    }

    /** A whole number; null when it is not one. */
    static @Nullable Fraction count(String written) {
        if (!isDigits(written) || written.length() > MOST_DIGITS) {
            return null;
        }
        return new Fraction(Long.parseLong(written), 1);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
