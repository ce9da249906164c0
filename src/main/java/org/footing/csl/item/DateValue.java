package org.footing.csl.item;

import org.jspecify.annotations.Nullable;

/**
 * The value of a date variable: a point, a range, or words.
 *
 * @param start null when the date is words, or a range whose start is open
 * @param end null when the date is no range or one whose end is open
 * @param range whether the date is a range
 * @param circa whether it is approximate
 * @param literal words that stand for a date; empty when there are none
 * @param calendar of the source, when something of it is to be shown; mostly null
 */
public record DateValue(
        @Nullable DatePoint start,
        @Nullable DatePoint end,
        boolean range,
        boolean circa,
        String literal,
        @Nullable SourceCalendar calendar) {
    /** A date of which only the Gregorian value is shown. */
    public DateValue(@Nullable DatePoint start, @Nullable DatePoint end, boolean range, boolean circa, String literal) {
        this(start, end, range, circa, literal, null);
    }

    public static DateValue of(DatePoint point) {
        return new DateValue(point, null, false, false, "");
    }

    public static DateValue literal(String words) {
        return new DateValue(null, null, false, false, words);
    }

    /** The same date, shown otherwise. */
    public DateValue shownBy(SourceCalendar source) {
        return new DateValue(start, end, range, circa, literal, source);
    }

    DateValue with(boolean isCirca, int season) {
        DatePoint first = start;
        if (first == null || (!isCirca && season == 0)) {
            return first == null && isCirca ? new DateValue(null, end, range, true, literal, calendar) : this;
        }
        return new DateValue(
                season == 0 ? first : first.withSeason(season), end, range, circa || isCirca, literal, calendar);
    }
}
