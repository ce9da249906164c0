package org.footing.csl.locator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages or leaves that a locator's value names. A leaf has two sides: side 2n is the front of leaf n, side 2n + 1 its back, and a
 * number without a side is both.
 */
public final class Extent {
    private static final int MOST_DIGITS = 8;

    private final List<int[]> ranges = new ArrayList<>();

    private Extent() {}

    /** {@code 65–66}, {@code 709–710, 714}, {@code 46–47 об.}, {@code 321–8}; null when it is not made of Arabic numbers. */
    static @Nullable Extent read(String written) {
        String value = KanjiFigures.asFigures(written);
        Extent pages = new Extent();
        int at = 0;
        boolean open = false;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c >= '0' && c <= '9') {
                int end = at;
                while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
                    end++;
                }
                if (end - at > MOST_DIGITS) {
                    return null;
                }
                int side = sideAt(value, end);
                pages.add(value.substring(at, end), side, open);
                open = false;
                at = side == 0 ? end : endOfWord(value, end);
            } else if (isDash(c)) {
                open = !pages.ranges.isEmpty();
                at++;
            } else if (isBetween(c)) {
                at++;
            } else {
                return null;
            }
        }
        return pages.ranges.isEmpty() || open ? null : pages;
    }

    /** Whether all that {@code other} names is named here. */
    public boolean contains(Extent other) {
        for (int[] inner : other.ranges) {
            boolean within = false;
            for (int[] outer : ranges) {
                within |= outer[0] <= inner[0] && inner[1] <= outer[1];
            }
            if (!within) {
                return false;
            }
        }
        return true;
    }

    private void add(String digits, int side, boolean closes) {
        int number = Integer.parseInt(digits);
        if (!closes) {
            ranges.add(new int[] {side == 2 ? number * 2 + 1 : number * 2, side == 1 ? number * 2 : number * 2 + 1});
            return;
        }
        int[] range = ranges.get(ranges.size() - 1);
        int first = range[0] / 2;
        int scale = scale(digits.length());
        if (number < first && scale <= first) {
            // An abbreviated end, 321–8: the missing digits are those of the start.
            number += first / scale * scale;
        }
        range[1] = side == 1 ? number * 2 : number * 2 + 1;
    }

    private static int scale(int digits) {
        int scale = 1;
        for (int i = 0; i < digits; i++) {
            scale *= 10;
        }
        return scale;
    }

    /** 1 for the front of a leaf ({@code r}), 2 for its back ({@code об.}, {@code v}), 0 when none is named. */
    private static int sideAt(String value, int at) {
        int from = at;
        while (from < value.length() && Character.isSpaceChar(value.charAt(from))) {
            from++;
        }
        String word = value.substring(from, wordEnd(value, from));
        return switch (word) {
            case "r", "recto", "表", "オ" -> 1;
            case "об", "ob", "v", "verso", "обор", "оборот", "裏", "ウ" -> 2;
            default -> 0;
        };
    }

    private static int endOfWord(String value, int at) {
        int from = at;
        while (from < value.length() && Character.isSpaceChar(value.charAt(from))) {
            from++;
        }
        int end = wordEnd(value, from);
        return end < value.length() && value.charAt(end) == '.' ? end + 1 : end;
    }

    private static int wordEnd(String value, int from) {
        int end = from;
        while (end < value.length() && Character.isLetter(value.charAt(end))) {
            end++;
        }
        return end;
    }

    public static boolean isDash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '~'
                || c == '\u301c'
                || c == '\uff5e'
                || c == '\uff0d';
    }

    private static boolean isBetween(char c) {
        return c == ',' || c == ';' || c == '、' || c == '，' || c == '.' || Character.isSpaceChar(c) || c == '\n';
    }
}
