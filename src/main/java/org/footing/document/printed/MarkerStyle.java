package org.footing.document.printed;

/** How the number of a note is set. */
enum MarkerStyle {
    /** Raised by formatting: {@code <sup>12</sup>}. */
    RAISED,
    /** Raised digits of Unicode: {@code ¹²}. */
    DIGITS,
    /** {@code [12]}. */
    BRACKETS,
    /** {@code (12)}, {@code （12）} or, before the text of a note, {@code 12)}. */
    PARENTHESES,
    /** {@code 12.} or the number of an item in a list; only before the text of a note. */
    LIST;

    /** Whether it means little else, so that one match is enough. */
    boolean isPlain() {
        return this == RAISED || this == DIGITS;
    }
}
