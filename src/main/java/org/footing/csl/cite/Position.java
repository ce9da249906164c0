package org.footing.csl.cite;

/**
 * Where a cite stands relative to others.
 *
 * @param bits 1&lt;&lt;n of the positions ({@code Condition.FIRST} …) that hold
 * @param firstReferenceNote the note that first cited the item, for the first cite its own; 0 when it stood in the text
 */
public record Position(int bits, int firstReferenceNote) {}
