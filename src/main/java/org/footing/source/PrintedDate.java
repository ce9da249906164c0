package org.footing.source;

/**
 * A date as the source prints it, beside the Gregorian one.
 *
 * @param calendar {@code gregorian}, {@code julian}, {@code japanese} or {@code minguo} (民国)
 */
public record PrintedDate(String printed, String calendar) {}
