package org.footing.source;

import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.JapaneseEra;
import org.footing.language.calendar.KanjiNumerals;

/**
 * Tells whether the title of a document has its date already, as titles of files do: {@code Протокол № 74 Дальбюро, 13 июня 1921
 * г.}, 大正十年五月三日. A note then has it once.
 */
final class DatedTitles {
    private static final int FIRST_MINGUO_YEAR = 1912;

    private DatedTitles() {}

    /** Whether the title has the year, and the day where the date has one. */
    static boolean has(String title, DateValue issued) {
        DatePoint date = issued.start();
        if (date == null) {
            return !issued.literal().isEmpty() && title.contains(issued.literal());
        }
        if (date.day() == 0) {
            return hasNumber(title, date.year()) || hasEraYear(title, date.year());
        }
        if (hasNumber(title, date.year())) {
            return hasNumber(title, date.day());
        }
        return hasEraYear(title, date.year())
                && (hasNumber(title, date.day()) || title.contains("月" + KanjiNumerals.named(date.day()) + "日"));
    }

    private static boolean hasEraYear(String title, int year) {
        for (JapaneseEra era : JapaneseEra.values()) {
            if (hasYear(title, era.kanji(), year - era.first().year() + 1)) {
                return true;
            }
        }
        return hasYear(title, "民国", year - FIRST_MINGUO_YEAR + 1);
    }

    private static boolean hasYear(String title, String era, int year) {
        if (year < 1 || !title.contains(era)) {
            return false;
        }
        return title.contains(era + year + "年")
                || title.contains(era + KanjiNumerals.named(year) + "年")
                || (year == 1 && title.contains(era + "元年"));
    }

    /** Whether the number stands there, not as part of a longer one. */
    private static boolean hasNumber(String title, int number) {
        String digits = Integer.toString(number);
        for (int at = title.indexOf(digits); at >= 0; at = title.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            boolean starts = at == 0 || !Character.isDigit(title.charAt(at - 1));
            boolean ends = end == title.length() || !Character.isDigit(title.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
