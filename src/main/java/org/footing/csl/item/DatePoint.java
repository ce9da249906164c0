package org.footing.csl.item;

import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a season or a year.
 *
 * @param year astronomical sign, but no year zero: −44 is 44 BC; {@link #NO_YEAR} when it is missing
 * @param month 1 to 12; 0 when it is missing
 * @param day 1 to 31; 0 when it is missing
 * @param season 1 (spring) to 4 (winter); 0 when there is none
 */
public record DatePoint(int year, int month, int day, int season) {
    public static final int NO_YEAR = Integer.MIN_VALUE;

    public DatePoint {
        if (month < 0 || month > 12 || day < 0 || day > 31 || season < 0 || season > 4) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day + " season " + season);
        }
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

    DatePoint withSeason(int newSeason) {
        return new DatePoint(year, month, day, newSeason);
    }
}
