package org.footing.language.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date by the year of an era, as printed. Months and days before Meiji 6 (1873) are of the lunar calendar: they are
 * kept, but not converted.
 *
 * @param year of the era; 1 is 元年
 * @param month 1 to 12; 0 when not given
 * @param day 1 to 31; 0 when not given
 */
public record JapaneseDate(JapaneseEra era, int year, int month, int day) {
    private static final int FIRST_SOLAR_YEAR = 1873;

    public JapaneseDate {
        if (year < 1 || month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("no date " + era + " " + year + "-" + month + "-" + day);
        }
    }

    /** What is wrong with a date of an era. */
    public enum Problem {
        /** The era had not begun: 大正元年5月3日. */
        BEFORE_THE_ERA,
        /** The era had ended: 大正16年. */
        AFTER_THE_ERA,
        /** The month has no such day: 大正10年2月30日. */
        NO_SUCH_DAY
    }

    /** What is wrong with the date; null when nothing is, or when it is lunar and cannot be checked. */
    public @Nullable Problem problem() {
        int gregorianYear = era.gregorianYear(year);
        if (gregorianYear > era.last().year()) {
            return Problem.AFTER_THE_ERA;
        }
        if (isLunar() || month == 0) {
            return null;
        }
        DatePoint date = new DatePoint(gregorianYear, month, day);
        if (!WesternCalendar.GREGORIAN.has(date)) {
            return Problem.NO_SUCH_DAY;
        }
        DatePoint latest = day == 0 ? new DatePoint(gregorianYear, month, 31) : date;
        if (latest.compareTo(era.first()) < 0) {
            return Problem.BEFORE_THE_ERA;
        }
        return date.compareTo(era.last()) > 0 ? Problem.AFTER_THE_ERA : null;
    }

    /** Whether the month and day, if there are any, are of the lunar calendar, in force up to the end of Meiji 5. */
    public boolean isLunar() {
        return era.gregorianYear(year) < FIRST_SOLAR_YEAR;
    }

    /**
     * The Gregorian date. Of a lunar date only the year, with which the lunar one agrees but for its last weeks: they
     * fell into the next January or February. Nothing when the date has a {@link #problem}.
     */
    public Optional<DatePoint> gregorian() {
        if (problem() != null) {
            return Optional.empty();
        }
        int gregorianYear = era.gregorianYear(year);
        return Optional.of(isLunar() ? DatePoint.year(gregorianYear) : new DatePoint(gregorianYear, month, day));
    }

    /**
     * The date of a Gregorian day. The day on which an era began belongs to the new era. Before 1873 only the year is
     * given, and nothing in January and February, where the lunar year may have been the one before.
     *
     * @param retroactiveMeiji whether Meiji begins on 25 January 1868 instead of 23 October
     */
    public static Optional<JapaneseDate> ofGregorian(DatePoint date, boolean retroactiveMeiji) {
        if (!date.hasDay() || !WesternCalendar.GREGORIAN.has(date)) {
            return Optional.empty();
        }
        DatePoint meiji = retroactiveMeiji ? JapaneseEra.MEIJI_RETROACTIVE_START : JapaneseEra.MEIJI.first();
        if (date.compareTo(meiji) < 0 || (date.year() < FIRST_SOLAR_YEAR && date.year() > 1868 && date.month() <= 2)) {
            return Optional.empty();
        }
        JapaneseEra found = JapaneseEra.MEIJI;
        for (JapaneseEra era : JapaneseEra.values()) {
            if (date.compareTo(era.first()) >= 0) {
                found = era;
            }
        }
        int year = date.year() - found.first().year() + 1;
        return Optional.of(
                date.year() < FIRST_SOLAR_YEAR
                        ? new JapaneseDate(found, year, 0, 0)
                        : new JapaneseDate(found, year, date.month(), date.day()));
    }

    /** Reads {@code 大正10年}, {@code 大正十年五月三日}, {@code 昭和元年12月}; nothing when the text is anything else. */
    public static Optional<JapaneseDate> parse(String text) {
        return new JapaneseDateParser(text).parse();
    }
}
