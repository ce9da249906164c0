package org.footing.csl.render;

import java.util.List;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DualDate;
import org.footing.language.calendar.JapaneseDate;
import org.footing.language.calendar.JapaneseEra;
import org.jspecify.annotations.Nullable;

/** Points of the Gregorian calendar in the calendars of sources. */
final class Calendars {
    private static final int FIRST_YEAR_OF_MEIJI = 1868;
    private static final int BEFORE_MINGUO = 1911;

    private Calendars() {}

    /** The year of the era, 大正10, without 年; null when it is uncertain. */
    static @Nullable String japanese(DatePoint point, String printed) {
        JapaneseDate date = era(point, printed);
        return date == null ? null : date.era().kanji() + yearOf(date.year());
    }

    /** The year of the Republic of China, 民国19, in the characters that the source prints; null before its founding. */
    static @Nullable String minguo(DatePoint point, String printed) {
        int year = point.year() - BEFORE_MINGUO;
        return year < 1 ? null : (printed.indexOf('國') >= 0 ? "民國" : "民国") + yearOf(year);
    }

    private static String yearOf(int year) {
        return year == 1 ? "元" : "" + year;
    }

    /**
     * The year of the era to which a point belongs; null when that is uncertain, as it is for the whole of 1926.
     *
     * @param printed what the source prints, which decides when it is a date of that year
     */
    private static @Nullable JapaneseDate era(DatePoint point, String printed) {
        JapaneseDate read = JapaneseDate.parse(printed).orElse(null);
        if (read != null && read.era().gregorianYear(read.year()) == point.year()) {
            return read;
        }
        if (point.year() < FIRST_YEAR_OF_MEIJI) {
            return null;
        }
        if (point.day() > 0) {
            return onDay(point.year(), point.month(), point.day());
        }
        if (point.month() > 0) {
            JapaneseDate first = onDay(point.year(), point.month(), 1);
            JapaneseDate last = onDay(point.year(), point.month(), 28);
            return first != null && last != null && first.era() == last.era() ? first : null;
        }
        List<JapaneseDate> all = JapaneseEra.yearsIn(point.year());
        return all.size() == 1 ? all.get(0) : null;
    }

    private static @Nullable JapaneseDate onDay(int year, int month, int day) {
        return JapaneseDate.ofGregorian(new DatePoint(year, month, day), true).orElse(null);
    }

    /** The day in the Old Style. */
    static DatePoint oldStyle(DatePoint day) {
        DatePoint old = DualDate.ofGregorian(day).julian();
        return DatePoint.of(old.year(), old.month(), old.day());
    }
}
