package org.footing.csl.cite;

/**
 * A position that holds whatever the document says.
 *
 * @param position {@code Condition.FIRST} to {@code Condition.IBID_WITH_LOCATOR}
 * @param nearNote whether near-note holds as well
 * @param firstReferenceNote the note that first cited the item; 0 when unknown
 */
public record ForcedPosition(int position, boolean nearNote, int firstReferenceNote) {}
