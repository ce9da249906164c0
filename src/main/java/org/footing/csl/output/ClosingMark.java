package org.footing.csl.output;

/** A closing quotation mark, and whether a comma or full stop after it moves before it. */
record ClosingMark(String mark, boolean punctuationInside) {}
