package org.footing.language.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads EDTF levels 0 and 1. */
final class EdtfParser {
    private EdtfParser() {}

    static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.ofNullable(date(text));
        }
        EdtfInterval.End start = end(text.substring(0, slash));
        EdtfInterval.End end = end(text.substring(slash + 1));
        boolean dated = start instanceof EdtfInterval.At || end instanceof EdtfInterval.At;
        return start == null || end == null || !dated ? Optional.empty() : Optional.of(new EdtfInterval(start, end));
    }

    private static EdtfInterval.@Nullable End end(String text) {
        if (text.isEmpty()) {
            return new EdtfInterval.Unknown();
        }
        if (text.equals("..")) {
            return new EdtfInterval.Open();
        }
        EdtfDate date = date(text);
        return date == null ? null : new EdtfInterval.At(date);
    }

    private static @Nullable EdtfDate date(String text) {
        char mark = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        boolean marked = mark == '?' || mark == '~' || mark == '%';
        String body = marked ? text.substring(0, text.length() - 1) : text;
        boolean uncertain = mark == '?' || mark == '%';
        boolean approximate = mark == '~' || mark == '%';
        if (body.startsWith("Y")) {
            Integer year = longYear(body.substring(1));
            return year == null ? null : new EdtfDate(year, 0, 0, 0, uncertain, approximate);
        }
        boolean negative = body.startsWith("-");
        String digits = negative ? body.substring(1) : body;
        int unspecified = digits.startsWith("XX", 2) ? 2 : digits.startsWith("X", 3) ? 1 : 0;
        int century = number(digits, 0, 4 - unspecified);
        boolean rightLength = digits.length() == 4 || digits.length() == 7 || digits.length() == 10;
        if (!rightLength || century < 0 || (unspecified > 0 && digits.length() > 4)) {
            return null;
        }
        int year = century * (unspecified == 2 ? 100 : unspecified == 1 ? 10 : 1) * (negative ? -1 : 1);
        int month = digits.length() > 4 ? part(digits, 4) : 0;
        int day = digits.length() > 7 ? part(digits, 7) : 0;
        boolean monthGiven = digits.length() == 4 || month != 0;
        boolean dayGiven = digits.length() < 10 || day != 0;
        if (!monthGiven || !dayGiven || (negative && year == 0) || !exists(year, month, day)) {
            return null;
        }
        return new EdtfDate(year, unspecified, month, day, uncertain, approximate);
    }

    private static boolean exists(int year, int month, int day) {
        if (month == EdtfDate.UNSPECIFIED) {
            return day <= 0;
        }
        boolean season = month >= EdtfDate.SPRING && month <= EdtfDate.WINTER;
        if (season) {
            return day == 0;
        }
        boolean realMonth = month >= 0 && month <= 12;
        return realMonth && (day <= 0 || day <= WesternCalendar.GREGORIAN.daysInMonth(year, month));
    }

    /** {@code -MM}, {@code -XX}; 0 when it is neither. */
    private static int part(String text, int at) {
        if (text.charAt(at) != '-') {
            return 0;
        }
        if (text.startsWith("XX", at + 1)) {
            return EdtfDate.UNSPECIFIED;
        }
        return Math.max(0, number(text, at + 1, 2));
    }

    /** {@code Y} and a year of more than four digits (level 1, "letter-prefixed calendar year"). */
    private static @Nullable Integer longYear(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        int value = digits.length() < 5 || digits.length() > 9 || digits.startsWith("0")
                ? -1
                : number(digits, 0, digits.length());
        if (value < 0) {
            return null;
        }
        return negative ? -value : value;
    }

    /** The number in {@code length} digits; -1 when they are not all there. */
    private static int number(String text, int at, int length) {
        if (at + length > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
