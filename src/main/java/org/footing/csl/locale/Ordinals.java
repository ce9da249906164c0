package org.footing.csl.locale;

import org.footing.csl.pack.PackReader;
import org.footing.csl.pack.PackWriter;
import org.jspecify.annotations.Nullable;

/**
 * The ordinal suffixes of one locale (CSL 1.0.2, "Ordinal Suffixes"). They count as one set: a locale that defines any
 * replaces all those it overrides.
 */
final class Ordinals {
    private static final int LAST_DIGIT = 1;
    private static final int LAST_TWO_DIGITS = 2;
    private static final int WHOLE_NUMBER = 3;

    private final @Nullable String[] suffixes = new String[300];
    private final byte[] matches = new byte[300];
    private final @Nullable String[] general = new String[3];

    /** Takes {@code ordinal} ({@code number} −1) or {@code ordinal-00} to {@code ordinal-99}. */
    void add(int number, Gender gender, @Nullable String match, String suffix) {
        if (number < 0) {
            general[gender.slot] = suffix;
            return;
        }
        int slot = slot(number, gender);
        suffixes[slot] = suffix;
        if ("whole-number".equals(match)) {
            matches[slot] = WHOLE_NUMBER;
        } else if ("last-two-digits".equals(match)) {
            matches[slot] = LAST_TWO_DIGITS;
        } else if ("last-digit".equals(match)) {
            matches[slot] = LAST_DIGIT;
        } else {
            matches[slot] = (byte) (number < 10 ? LAST_DIGIT : LAST_TWO_DIGITS);
        }
    }

    /** The suffix of {@code number} before a noun of {@code gender}; empty when the locale has none. */
    String suffix(int number, Gender gender) {
        String found = find(number, gender);
        if (found == null && gender != Gender.NEUTER) {
            found = find(number, Gender.NEUTER);
        }
        if (found == null) {
            found = general[gender.slot];
        }
        if (found == null) {
            found = general[Gender.NEUTER.slot];
        }
        if (found == null) {
            // CSL 1.0 had four: the last served all other numbers.
            found = suffixes[slot(4, Gender.NEUTER)];
        }
        return found == null ? "" : found;
    }

    private @Nullable String find(int number, Gender gender) {
        int whole = Math.abs(number);
        if (whole < 100) {
            int slot = slot(whole, gender);
            if (matches[slot] == WHOLE_NUMBER) {
                return suffixes[slot];
            }
        }
        int two = slot(whole % 100, gender);
        if (matches[two] == LAST_TWO_DIGITS) {
            return suffixes[two];
        }
        int one = slot(whole % 10, gender);
        return matches[one] == LAST_DIGIT ? suffixes[one] : null;
    }

    void write(PackWriter out) {
        for (int i = 0; i < general.length; i++) {
            out.text(general[i]);
        }
        for (int i = 0; i < suffixes.length; i++) {
            if (suffixes[i] != null) {
                out.number(i + 1);
                out.text(suffixes[i]);
                out.number(matches[i]);
            }
        }
        out.number(0);
    }

    static Ordinals read(PackReader in) {
        Ordinals out = new Ordinals();
        for (int i = 0; i < out.general.length; i++) {
            out.general[i] = in.textOrNull();
        }
        for (int slot = in.number() - 1; slot >= 0; slot = in.number() - 1) {
            out.suffixes[slot] = in.text();
            out.matches[slot] = (byte) in.number();
        }
        return out;
    }

    private static int slot(int number, Gender gender) {
        return gender.slot * 100 + number;
    }
}
