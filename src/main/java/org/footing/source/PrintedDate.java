package org.footing.source;

/**
 * A date as the source prints it, beside the Gregorian one.
 *
 * @param calendar {@code gregorian}, {@code julian} or {@code japanese}
 */
public record PrintedDate(String printed, String calendar) {}
