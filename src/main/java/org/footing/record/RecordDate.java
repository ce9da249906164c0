package org.footing.record;

import java.util.Locale;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date as the library writes it.
 *
 * @param written EDTF, or words
 * @param date what the EDTF says; null for words
 */
public record RecordDate(String written, @Nullable DateValue date) {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** EDTF where the text is one or can be made one; otherwise words. */
    public static RecordDate of(String given) {
        String text = given.strip();
        String range = text.replace("--", "/").replace("–", "/");
        for (String candidate : new String[] {text, range, yearRange(text)}) {
            DateValue date = Edtf.parse(candidate);
            if (date != null) {
                return new RecordDate(candidate, date);
            }
        }
        return words(text);
    }

    public static RecordDate of(DateValue date) {
        return new RecordDate(date.display(), date.isInNumbers() ? date : null);
    }

    public static RecordDate words(String words) {
        return new RecordDate(words, null);
    }

    public boolean isEdtf() {
        return date != null;
    }
    /** A year, a month as a number or an English name, and a day, each of which may be empty but the year. */
    public static RecordDate of(String year, String month, String day) {
        int number = month(month);
        String date = year.strip();
        if (number > 0 && date.length() == 4 && Edtf.parse(date) != null) {
            date = date + "-" + two(number);
            String whole = date + "-" + two(number(day));
            date = Edtf.parse(whole) == null ? date : whole;
        }
        return of(date);
    }

    /** {@code 1998-2000} is no month. */
    private static String yearRange(String text) {
        boolean range = text.length() == 9 && text.charAt(4) == '-';
        return range ? text.substring(0, 4) + "/" + text.substring(5) : text;
    }

    /** 1 to 12, or 0. */
    public static int month(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int number = number(text);
        if (number > 0) {
            return number <= 12 ? number : 0;
        }
        int at = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(text);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
