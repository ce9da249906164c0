package org.footing.language.calendar;

import java.util.Optional;

/**
 * One day in the Old Style and in the New.
 *
 * @param julian Old Style
 * @param gregorian New Style
 */
public record DualDate(DatePoint julian, DatePoint gregorian) {
    private static final DatePoint LAST_OLD_STYLE_DAY_IN_RUSSIA = new DatePoint(1918, 1, 31);
    private static final DatePoint FIRST_NEW_STYLE_DAY_IN_RUSSIA = new DatePoint(1918, 2, 14);

    public DualDate {
        if (WesternCalendar.JULIAN.dayNumber(julian) != WesternCalendar.GREGORIAN.dayNumber(gregorian)) {
            throw new IllegalArgumentException(julian + " Old Style is not " + gregorian + " New Style");
        }
    }

    public static DualDate ofJulian(DatePoint date) {
        return new DualDate(date, WesternCalendar.GREGORIAN.dateOf(WesternCalendar.JULIAN.dayNumber(date)));
    }

    public static DualDate ofGregorian(DatePoint date) {
        return new DualDate(WesternCalendar.JULIAN.dateOf(WesternCalendar.GREGORIAN.dayNumber(date)), date);
    }

    /**
     * The day that a Russian source of its time means by a date: Old Style up to 31 January 1918, New Style from 14
     * February. Nothing for the thirteen days between, which Russia never had, and for a date that is no day.
     */
    public static Optional<DualDate> printedInRussia(DatePoint date) {
        if (!date.hasDay()) {
            return Optional.empty();
        }
        if (date.compareTo(LAST_OLD_STYLE_DAY_IN_RUSSIA) <= 0) {
            return WesternCalendar.JULIAN.has(date) ? Optional.of(ofJulian(date)) : Optional.empty();
        }
        boolean newStyle = date.compareTo(FIRST_NEW_STYLE_DAY_IN_RUSSIA) >= 0 && WesternCalendar.GREGORIAN.has(date);
        return newStyle ? Optional.of(ofGregorian(date)) : Optional.empty();
    }
}
