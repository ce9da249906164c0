package org.footing.csl.render;

import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Dates as sort keys (CSL 1.0.2, "Sorting Variables"): digits whose order as text is that of the dates. Years before
 * our era count from the far end, so that 100 BC stands before 50 BC; a range follows the single date of its start.
 */
public final class DateKey {
    private static final int SHIFT = 500_000_000;

    private DateKey() {}

    /** The whole date. */
    public static String of(DateValue date) {
        return of(date, true, true, true);
    }

    /** The parts of the date that are wanted; empty when it has none of them. */
    static String of(DateValue date, boolean year, boolean month, boolean day) {
        if (!date.literal().isEmpty()) {
            return date.literal();
        }
        DatePoint start = date.start() == null ? date.end() : date.start();
        String first = point(start, year, month, day);
        if (first.isEmpty() || !date.range()) {
            return first;
        }
        DatePoint end = date.end();
        return end == null ? first + " 999999999" : first + " " + point(end, year, month, day);
    }

    private static String point(@Nullable DatePoint point, boolean year, boolean month, boolean day) {
        if (point == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(13);
        if (year && point.year() != DatePoint.NO_YEAR) {
            out.append(padded(point.year() + SHIFT));
        }
        boolean something = !out.isEmpty();
        if (month) {
            out.append(RenderedDateParts.twoDigits(point.month()));
            something |= point.month() > 0;
        }
        if (day) {
            out.append(RenderedDateParts.twoDigits(point.day()));
            something |= point.day() > 0;
        }
        return something ? out.toString() : "";
    }

    private static String padded(int number) {
        String digits = "" + number;
        return "000000000".substring(Math.min(9, digits.length())) + digits;
    }
}
