package org.footing.csl.item;

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
        JAPANESE
    }
}
