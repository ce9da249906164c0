package org.footing.csl.item;

import java.util.Locale;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is written out ({@code raw} in CSL-JSON): EDTF, {@code 25 December 1920},
 * {@code Dec 25, 1920}, {@code Spring 1999}, ranges of them, {@code ca.} and {@code BC}. What it does not understand it
 * keeps as words.
 */
public final class DateText {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private DateText() {}

    public static DateValue parse(String raw) {
        String text = raw.trim();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return DateValue.literal(text.substring(1, text.length() - 1));
        }
        boolean circa = false;
        String rest = text.toLowerCase(Locale.ROOT);
        for (String word : new String[] {"circa ", "ca. ", "ca ", "c. ", "c."}) {
            if (rest.startsWith(word)) {
                rest = rest.substring(word.length()).trim();
                circa = true;
                break;
            }
        }
        // A year before our era is 44 BC here and 45 BC in EDTF: processors take it for the former.
        DateValue edtf = circa || text.startsWith("-") ? null : Edtf.parse(text);
        DateValue read = edtf == null ? range(rest) : edtf;
        if (read == null) {
            return DateValue.literal(text);
        }
        return read.with(circa, 0);
    }

    private static @Nullable DateValue range(String text) {
        DateValue whole = single(text);
        if (whole != null) {
            return whole;
        }
        for (String delimiter : new String[] {"/", "--", " - ", "–", "-"}) {
            int at = text.indexOf(delimiter);
            if (at < 0 || text.indexOf(delimiter, at + delimiter.length()) >= 0) {
                continue;
            }
            String from = text.substring(0, at).trim();
            String to = text.substring(at + delimiter.length()).trim();
            boolean openStart = from.isEmpty() || from.equals("..");
            boolean openEnd = to.isEmpty() || to.equals("..") || to.equals("open");
            DateValue start = openStart ? null : single(from);
            DateValue end = openEnd ? null : single(to);
            if ((openStart && openEnd) || (!openStart && start == null) || (!openEnd && end == null)) {
                continue;
            }
            return join(start, end);
        }
        return null;
    }

    private static DateValue join(@Nullable DateValue start, @Nullable DateValue end) {
        DatePoint first = start == null ? null : start.start();
        DatePoint last = end == null ? null : end.start();
        boolean circa = (start != null && start.circa()) || (end != null && end.circa());
        if (first != null && last != null && first.year() == DatePoint.NO_YEAR) {
            int month = first.month() == 0 && !first.isSeason() ? last.month() : first.month();
            first = new DatePoint(last.year(), month, first.day(), first.season());
        }
        return new DateValue(first, last, true, circa, "");
    }

    private static @Nullable DateValue single(String text) {
        String rest = text;
        boolean circa = false;
        while (!rest.isEmpty() && "~?%".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
            circa = true;
        }
        DatePoint point = iso(rest);
        if (point == null) {
            point = words(rest);
        }
        return point == null ? null : new DateValue(point, null, false, circa, "");
    }

    /** {@code -0044}, {@code 1920}, {@code 1920-12}, {@code 1920-21}, {@code 1920-12-25}, with a time perhaps. */
    private static @Nullable DatePoint iso(String text) {
        String rest = text;
        int time = rest.indexOf('t');
        if (time > 0) {
            rest = rest.substring(0, time);
        }
        int sign = 1;
        if (rest.startsWith("-")) {
            sign = -1;
            rest = rest.substring(1);
        } else if (rest.startsWith("y")) {
            rest = rest.substring(1);
        }
        int[] numbers = {0, 0, 0};
        int count = 0;
        int start = 0;
        while (start <= rest.length()) {
            int end = start;
            while (end < rest.length() && isDigit(rest.charAt(end))) {
                end++;
            }
            if (end == start || count == 3 || end - start > 9 || (end < rest.length() && rest.charAt(end) != '-')) {
                return null;
            }
            if (count > 0 && end - start > 2) {
                return null;
            }
            numbers[count++] = Integer.parseInt(rest.substring(start, end));
            start = end + 1;
        }
        if (count > 1 && rest.indexOf('-') < 3) {
            return null;
        }
        if (count > 1 && (numbers[1] == 0 || (numbers[1] > 12 && (numbers[1] < 21 || numbers[1] > 24)))) {
            return null;
        }
        return DatePoint.of(sign * numbers[0], numbers[1], numbers[2]);
    }

    private static @Nullable DatePoint words(String text) {
        int year = DatePoint.NO_YEAR;
        int month = 0;
        int day = 0;
        int season = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i;
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - i > 9) {
                    return null;
                }
                int number = Integer.parseInt(text.substring(i, end));
                if (end - i >= 3 || number > 31) {
                    year = number;
                } else if (day == 0) {
                    day = number;
                } else {
                    return null;
                }
                while (end < text.length() && Character.isLetter(text.charAt(end)) && day == number) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(i, end);
                int foundSeason = season(word);
                int foundMonth = month(word);
                if ((word.equals("bc") || word.equals("bce")) && year != DatePoint.NO_YEAR) {
                    year = -year;
                } else if (foundSeason > 0) {
                    season = foundSeason;
                } else if (foundMonth > 0) {
                    month = foundMonth;
                } else if (!word.equals("ad") && !word.equals("ce") && !word.equals("of")) {
                    return null;
                }
            } else if (c == ' ' || c == ',' || c == '.') {
                end = i + 1;
            } else {
                return null;
            }
            i = end;
        }
        boolean something = year != DatePoint.NO_YEAR || month > 0 || season > 0;
        if (!something || day > 31 || (month > 0 && season > 0) || (day > 0 && month == 0)) {
            return null;
        }
        return new DatePoint(year, month, day, season);
    }

    private static int season(String word) {
        if (word.equals("fall")) {
            return 3;
        }
        for (int i = 0; i < SEASONS.length; i++) {
            if (SEASONS[i].equals(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int at = MONTHS.indexOf(word.substring(0, 3));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
