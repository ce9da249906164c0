package org.footing.language.calendar;

/**
 * A date in the calendar of its source, and what is to be shown of it.
 *
 * @param printed what the source prints; empty when that is not known
 */
public record SourceCalendar(Kind kind, DateDisplay display, String printed) {
    /** A calendar. */
    public enum Kind {
        GREGORIAN,
        JULIAN,
        /** The Gregorian one, its years counted by eras. */
        JAPANESE,
        /** The Gregorian one, its years counted from the founding of the Republic of China, 1912 (民国). */
        MINGUO
    }
}
