package org.footing.csl.number;

import org.jspecify.annotations.Nullable;

/** The values of {@code form} of a {@code cs:number} (CSL 1.0.2, "Number"). */
public enum NumberForm {
    NUMERIC,
    ORDINAL,
    LONG_ORDINAL,
    ROMAN;

    /** The value of the attribute, or null when it is not a form. */
    public static @Nullable NumberForm parse(String value) {
        return switch (value) {
            case "numeric" -> NUMERIC;
            case "ordinal" -> ORDINAL;
            case "long-ordinal" -> LONG_ORDINAL;
            case "roman" -> ROMAN;
            default -> null;
        };
    }
}
