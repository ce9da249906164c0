package org.footing.language.calendar;

import java.util.OptionalInt;

/** Numbers below 100,000,000 in kanji: by place, 二一九, as in vertical print, or by name, 二百十九. */
public final class KanjiNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    /** The forms of deeds, 壱弐参, and the other signs for zero. */
    private static final String FORMAL = "零壱弐参肆伍陸漆捌玖";

    private static final String OLD_FORMAL = "○壹貳參";

    private KanjiNumerals() {}

    /** The value of a number in kanji, of either kind, or in Arabic digits, full-width ones included. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (unit(text.charAt(i)) > 0) {
                return named(text);
            }
        }
        return positional(text);
    }

    private static OptionalInt positional(String text) {
        if (text.length() > 8) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt named(String text) {
        int tenThousands = 0;
        int sum = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                if (digit >= 0 || digit(c) <= 0) {
                    return OptionalInt.empty();
                }
                digit = digit(c);
            } else if (unit == 10_000) {
                if (tenThousands > 0 || sum + Math.max(digit, 0) == 0) {
                    return OptionalInt.empty();
                }
                tenThousands = sum + Math.max(digit, 0);
                sum = 0;
                digit = -1;
                lastUnit = 10_000;
            } else {
                boolean score = c == '廿' || c == '卅';
                if (unit >= lastUnit || (score && digit >= 0)) {
                    return OptionalInt.empty();
                }
                sum += unit * (score ? (c == '廿' ? 2 : 3) : digit < 0 ? 1 : digit);
                lastUnit = unit;
                digit = -1;
            }
        }
        return OptionalInt.of(tenThousands * 10_000 + sum + Math.max(digit, 0));
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾', '廿', '卅' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万', '萬' -> 10_000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        int plain = DIGITS.indexOf(c);
        int formal = plain >= 0 ? plain : FORMAL.indexOf(c);
        return formal >= 0 ? formal : OLD_FORMAL.indexOf(c);
    }

    /** By place: 219 is 二一九. */
    public static String positional(int number) {
        String arabic = String.valueOf(number);
        StringBuilder out = new StringBuilder(arabic.length());
        for (int i = 0; i < arabic.length(); i++) {
            int digit = arabic.charAt(i) - '0';
            out.append(digit < 0 ? arabic.charAt(i) : DIGITS.charAt(digit));
        }
        return out.toString();
    }

    /** By name: 219 is 二百十九; 0 is 〇. Throws below 0 and from 100,000,000 on. */
    public static String named(int number) {
        if (number < 0 || number >= 100_000_000) {
            throw new IllegalArgumentException("no kanji numeral for " + number);
        }
        if (number == 0) {
            return "〇";
        }
        StringBuilder out = new StringBuilder();
        if (number >= 10_000) {
            appendBelowTenThousand(number / 10_000, out);
            out.append('万');
        }
        appendBelowTenThousand(number % 10_000, out);
        return out.toString();
    }

    private static void appendBelowTenThousand(int number, StringBuilder out) {
        int unit = 1000;
        for (int i = 0; i < 4; i++) {
            int digit = number / unit % 10;
            if (digit > 1 || (digit == 1 && unit == 1)) {
                out.append(DIGITS.charAt(digit));
            }
            if (digit > 0 && unit > 1) {
                out.append("千百十".charAt(i));
            }
            unit /= 10;
        }
    }
}
