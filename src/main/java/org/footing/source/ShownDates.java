package org.footing.source;

import org.footing.language.calendar.DateDisplay;
import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.SourceCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Gives a source's dates their calendar, so that a processor can show them as printed or by eras. Nothing is recalculated on
 * a guess: a date is Old Style only where {@code dates} says so, and of an era where {@code dates} says so or, without a word
 * there, where the source is Japanese.
 */
final class ShownDates {
    private ShownDates() {}

    /** The date as {@code display} wants it. */
    static DateValue of(Source source, String field, DateValue date, DateDisplay display) {
        if (display == DateDisplay.GREGORIAN || field.equals("accessed")) {
            return date;
        }
        PrintedDate printed = source.printedDates().get(field);
        if (printed != null) {
            return date.shownBy(new SourceCalendar(kind(printed.calendar()), display, printed.printed()));
        }
        boolean byEra = display != DateDisplay.PRINTED && isJapanese(source.language());
        return byEra ? date.shownBy(new SourceCalendar(SourceCalendar.Kind.JAPANESE, display, "")) : date;
    }

    private static SourceCalendar.Kind kind(String calendar) {
        return switch (calendar) {
            case "julian" -> SourceCalendar.Kind.JULIAN;
            case "japanese" -> SourceCalendar.Kind.JAPANESE;
            case "minguo" -> SourceCalendar.Kind.MINGUO;
            default -> SourceCalendar.Kind.GREGORIAN;
        };
    }

    private static boolean isJapanese(@Nullable String language) {
        return language != null && (language.equals("ja") || language.startsWith("ja-"));
    }
}
