package org.footing.csl.output;

import org.jspecify.annotations.Nullable;

/** The values of the attribute {@code display} (CSL 1.0.2, "Display"). */
public enum Display {
    BLOCK,
    LEFT_MARGIN,
    RIGHT_INLINE,
    INDENT;

    /** The value of the attribute, or null when it is not one of the four. */
    public static @Nullable Display parse(String value) {
        return switch (value) {
            case "block" -> BLOCK;
            case "left-margin" -> LEFT_MARGIN;
            case "right-inline" -> RIGHT_INLINE;
            case "indent" -> INDENT;
            default -> null;
        };
    }
}
