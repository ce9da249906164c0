package org.footing.source;

import org.jspecify.annotations.Nullable;

/** Reads dates in EDTF (ISO 8601-2), level 0 and what CSL keeps of level 1: {@code 1921}, {@code 1921-05~}, {@code 1921/..}. */
final class Edtf {
    private Edtf() {}

    /** The date that {@code text} writes, or null when it is none. */
    static @Nullable SourceDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        SourceDate start = single(text.substring(0, slash));
        String rest = text.substring(slash + 1);
        if (start == null || start.start() == null) {
            return null;
        }
        if (rest.isEmpty() || rest.equals("..")) {
            return new SourceDate(start.start(), null, true, start.circa(), start.uncertain(), null);
        }
        SourceDate end = single(rest);
        if (end == null || end.start() == null || isAfter(start.start(), end.start())) {
            return null;
        }
        return new SourceDate(
                start.start(),
                end.start(),
                false,
                start.circa() || end.circa(),
                start.uncertain() || end.uncertain(),
                null);
    }

    static boolean isAfter(DateParts a, DateParts b) {
        if (a.year() != b.year()) {
            return a.year() > b.year();
        }
        if (a.month() == 0 || b.month() == 0 || a.isSeason() || b.isSeason()) {
            return false;
        }
        return a.month() != b.month() ? a.month() > b.month() : a.day() > b.day() && b.day() > 0;
    }

    private static @Nullable SourceDate single(String written) {
        String text = written;
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean circa = last == '~' || last == '%';
        boolean uncertain = last == '?' || last == '%';
        if (circa || uncertain) {
            text = text.substring(0, text.length() - 1);
        }
        int time = text.indexOf('T');
        if (time == 10) {
            text = text.substring(0, 10);
        }
        DateParts parts = parts(text);
        return parts == null ? null : new SourceDate(parts, null, false, circa, uncertain, null);
    }

    private static @Nullable DateParts parts(String text) {
        int at = text.startsWith("Y") ? 1 : 0;
        boolean negative = text.startsWith("-", at);
        int first = negative ? at + 1 : at;
        int end = first;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == first || end - first > 9 || (at == 0 && end - first > 4)) {
            return null;
        }
        int year = number(text, first, end);
        if (negative) {
            // EDTF has a year 0, which is 1 BC; CSL counts 1 BC as −1.
            year = -year - 1;
        }
        if (end == text.length()) {
            return new DateParts(year, 0, 0);
        }
        return negative || text.charAt(end) != '-' ? null : monthAndDay(year, text.substring(end + 1));
    }

    private static @Nullable DateParts monthAndDay(int year, String rest) {
        boolean hasDay = rest.length() == 5 && rest.charAt(2) == '-';
        if (!hasDay && rest.length() != 2) {
            return null;
        }
        int month = number(rest, 0, 2);
        int day = hasDay ? number(rest, 3, 5) : 0;
        boolean season = month >= 21 && month <= 24 && !hasDay;
        if (!season && (month < 1 || month > 12 || (hasDay && (day < 1 || day > lastDay(year, month))))) {
            return null;
        }
        return new DateParts(year, month, day);
    }

    /** The length of a month; 29 February is let through in years of the Julian calendar too. */
    static int lastDay(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 ? 29 : 28;
            default -> 31;
        };
    }

    /** The number in {@code text[from, to)}, or −1. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
