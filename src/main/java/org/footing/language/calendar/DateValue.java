package org.footing.language.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The date of something: a point, a range, or words.
 *
 * @param start null when the date is words, or a range whose start is open
 * @param end null when the date is no range or one whose end is open
 * @param range whether the date is a range
 * @param circa whether it is approximate (EDTF {@code ~})
 * @param uncertain whether it is doubtful (EDTF {@code ?})
 * @param literal words that stand for a date; empty when there are none
 * @param calendar of the source, when something of it is to be shown; mostly null
 */
public record DateValue(
        @Nullable DatePoint start,
        @Nullable DatePoint end,
        boolean range,
        boolean circa,
        boolean uncertain,
        String literal,
        @Nullable SourceCalendar calendar) {
    /** A date of which only the Gregorian value is shown. */
    public DateValue(@Nullable DatePoint start, @Nullable DatePoint end, boolean range, boolean circa, String literal) {
        this(start, end, range, circa, false, literal, null);
    }

    public static DateValue of(DatePoint point) {
        return new DateValue(point, null, false, false, "");
    }

    public static DateValue literal(String words) {
        return new DateValue(null, null, false, false, words);
    }

    /** The same date, shown otherwise. */
    public DateValue shownBy(SourceCalendar source) {
        return new DateValue(start, end, range, circa, uncertain, literal, source);
    }

    /** The same date with other words for it; empty for none. */
    public DateValue withLiteral(String words) {
        return new DateValue(start, end, range, circa, uncertain, words, calendar);
    }

    /** The same date, approximate when {@code isCirca}, the season, if one is given, beside its year. */
    public DateValue with(boolean isCirca, int season) {
        DatePoint first = start == null || season == 0 ? start : start.withSeason(season);
        return new DateValue(first, end, range, circa || isCirca, uncertain, literal, calendar);
    }

    /** Whether the date is in numbers. */
    public boolean isInNumbers() {
        return start != null || end != null;
    }

    /** Whether it is approximate, doubtful or both: CSL knows one mark for all. */
    public boolean isDoubtful() {
        return circa || uncertain;
    }

    /** EDTF, or the words: for people and for sorting, not for notes. */
    public String display() {
        return isInNumbers() ? Edtf.write(this) : literal;
    }
}
