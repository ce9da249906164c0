package org.footing.report;

/** Colours text for a terminal. */
@FunctionalInterface
public interface Painter {
    /** {@code text} with the SGR parameters {@code sgr}, such as {@code 31} or {@code 1}; or as it is. */
    String paint(String sgr, String text);
}
