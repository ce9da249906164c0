package org.footing.language.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a season or a year of some calendar, as exact as it is known.
 *
 * @param year there is no year zero: −44 is 44 BC; {@link #NO_YEAR} when it is missing
 * @param month 1 to 12; 0 when it is missing
 * @param day 1 to 31; 0 when it is missing
 * @param season 1 (spring) to 4 (winter); 0 when there is none
 */
public record DatePoint(int year, int month, int day, int season) implements Comparable<DatePoint> {
    public static final int NO_YEAR = Integer.MIN_VALUE;

    public DatePoint {
        boolean numbers = month >= 0 && month <= 12 && day >= 0 && day <= 31 && season >= 0 && season <= 4;
        if (!numbers || (day > 0 && month == 0) || (month > 0 && season > 0)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day + " season " + season);
        }
    }

    public DatePoint(int year, int month, int day) {
        this(year, month, day, 0);
    }

    public static DatePoint year(int year) {
        return new DatePoint(year, 0, 0, 0);
    }

    /** The point of three numbers as CSL-JSON writes them: a month of 13 to 16 or 21 to 24 is a season. */
    public static DatePoint of(int year, int month, int day) {
        int season = 0;
        int realMonth = month;
        if (month > 12) {
            season = month <= 16 ? month - 12 : month >= 21 && month <= 24 ? month - 20 : 0;
            realMonth = 0;
        } else if (month < 0) {
            realMonth = 0;
        }
        int realDay = realMonth == 0 || day < 0 || day > 31 ? 0 : day;
        return new DatePoint(year, realMonth, realDay, season);
    }

    /** The year with a season; this point when it has a month. */
    public DatePoint withSeason(int newSeason) {
        return month > 0 ? this : new DatePoint(year, month, day, newSeason);
    }

    public boolean hasDay() {
        return day > 0;
    }

    public boolean isSeason() {
        return season > 0;
    }

    /** By year, month and day; what is not known comes first. */
    @Override
    public int compareTo(DatePoint other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** Whether it is later than the other for certain: a year is not later than a month of its own. */
    public boolean isAfter(DatePoint other) {
        if (year != other.year) {
            return year > other.year;
        }
        if (month == 0 || other.month == 0) {
            return season > 0 && other.season > 0 && season > other.season;
        }
        return month != other.month ? month > other.month : day > other.day && other.day > 0;
    }

    // Written out: what the compiler gives a record costs milliseconds when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatePoint that
                && year == that.year
                && month == that.month
                && day == that.day
                && season == that.season;
    }

    @Override
    public int hashCode() {
        return ((year * 31 + month) * 31 + day) * 31 + season;
    }

    /** In EDTF: {@code 1921}, {@code 1921-05}, {@code 1921-05-03}, {@code 1921-21} for spring. */
    @Override
    public String toString() {
        return Edtf.write(this);
    }
}
