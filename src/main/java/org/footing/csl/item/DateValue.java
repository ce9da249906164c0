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
 */
public record DateValue(
        @Nullable DatePoint start, @Nullable DatePoint end, boolean range, boolean circa, String literal) {
    public static DateValue of(DatePoint point) {
        return new DateValue(point, null, false, false, "");
    }

    public static DateValue literal(String words) {
        return new DateValue(null, null, false, false, words);
    }

    DateValue with(boolean isCirca, int season) {
        DatePoint first = start;
        if (first == null || (!isCirca && season == 0)) {
            return first == null && isCirca ? new DateValue(null, end, range, true, literal) : this;
        }
        return new DateValue(season == 0 ? first : first.withSeason(season), end, range, circa || isCirca, literal);
    }
}
