package org.footing.lookup;

/**
 * A field of which two services say different things.
 *
 * @param taken what the item has
 * @param other what the other service says
 */
public record Difference(String field, String taken, String takenFrom, String other, String otherFrom) {}
