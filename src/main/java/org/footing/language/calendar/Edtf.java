package org.footing.language.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates in EDTF (ISO 8601-2:2019), level 0 and what CSL keeps of level 1: {@code 1921}, {@code 1921-05~}, {@code 1921/..},
 * {@code 1921-21}, {@code Y17000}. A time of day is passed over. Unspecified digits ({@code 192X}) are no date here.
 */
public final class Edtf {
    private static final int MOST_DIGITS = 9;

    private Edtf() {}

    /** The date that {@code text} writes, or null when it is none, or a range that ends before it starts. */
    public static @Nullable DateValue parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        DateValue start = isOpen(first) ? null : single(first);
        DateValue end = isOpen(last) ? null : single(last);
        boolean bad = (start == null && !isOpen(first)) || (end == null && !isOpen(last));
        if (bad || (start == null && end == null)) {
            return null;
        }
        DatePoint from = start == null ? null : start.start();
        DatePoint to = end == null ? null : end.start();
        if (from != null && to != null && from.isAfter(to)) {
            return null;
        }
        boolean circa = (start != null && start.circa()) || (end != null && end.circa());
        boolean uncertain = (start != null && start.uncertain()) || (end != null && end.uncertain());
        return new DateValue(from, to, true, circa, uncertain, "", null);
    }

    /** {@code ..}, and an end that is not known. */
    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static @Nullable DateValue single(String written) {
        String text = written;
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean circa = last == '~' || last == '%';
        boolean uncertain = last == '?' || last == '%';
        if (circa || uncertain) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.indexOf('T') == 10) {
            text = text.substring(0, 10);
        }
        DatePoint point = point(text);
        return point == null ? null : new DateValue(point, null, false, circa, uncertain, "", null);
    }

    private static @Nullable DatePoint point(String text) {
        int at = text.startsWith("Y") ? 1 : 0;
        boolean negative = text.startsWith("-", at);
        int first = negative ? at + 1 : at;
        int end = first;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == first || end - first > MOST_DIGITS || (at == 0 && end - first > 4)) {
            return null;
        }
        int year = number(text, first, end);
        if (negative && year == 0) {
            return null;
        }
        if (negative || year == 0) {
            // EDTF has a year 0, which is 1 BC.
            year = -year - 1;
        }
        if (end == text.length()) {
            return DatePoint.year(year);
        }
        return text.charAt(end) != '-' ? null : monthAndDay(year, text.substring(end + 1));
    }

    private static @Nullable DatePoint monthAndDay(int year, String rest) {
        boolean hasDay = rest.length() == 5 && rest.charAt(2) == '-';
        if (!hasDay && rest.length() != 2) {
            return null;
        }
        int month = number(rest, 0, 2);
        int day = hasDay ? number(rest, 3, 5) : 0;
        if (month >= 21 && month <= 24 && !hasDay) {
            return new DatePoint(year, 0, 0, month - 20);
        }
        boolean good = month >= 1 && month <= 12 && (!hasDay || (day >= 1 && exists(year, month, day)));
        return good ? new DatePoint(year, month, day) : null;
    }

    /** Whether there is such a day: 29 February is let through in leap years of the Julian calendar too. */
    public static boolean exists(int year, int month, int day) {
        return day <= WesternCalendar.JULIAN.daysInMonth(year, month);
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

    /** A date that is in numbers. */
    static String write(DateValue date) {
        DatePoint start = date.start();
        DatePoint end = date.end();
        String mark = date.circa() ? date.uncertain() ? "%" : "~" : date.uncertain() ? "?" : "";
        String first = start == null ? ".." : write(start);
        if (!date.range()) {
            return first + mark;
        }
        return end == null ? first + mark + "/.." : first + "/" + write(end) + mark;
    }

    static String write(DatePoint point) {
        StringBuilder out = new StringBuilder(10);
        appendYear(point.year(), out);
        if (point.isSeason()) {
            out.append("-2").append(point.season());
        } else if (point.month() > 0) {
            out.append('-');
            appendTwo(point.month(), out);
        }
        if (point.hasDay()) {
            out.append('-');
            appendTwo(point.day(), out);
        }
        return out.toString();
    }

    private static void appendYear(int year, StringBuilder out) {
        if (year == DatePoint.NO_YEAR) {
            out.append("XXXX");
            return;
        }
        int astronomical = year < 0 ? year + 1 : year;
        String digits = Integer.toString(Math.abs(astronomical));
        out.append(digits.length() > 4 ? "Y" : "").append(astronomical < 0 ? "-" : "");
        for (int i = digits.length(); i < 4; i++) {
            out.append('0');
        }
        out.append(digits);
    }

    private static void appendTwo(int number, StringBuilder out) {
        out.append(number < 10 ? "0" : "").append(number);
    }
}
