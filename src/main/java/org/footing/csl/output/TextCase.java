package org.footing.csl.output;

import org.jspecify.annotations.Nullable;

/** The values of the attribute {@code text-case} (CSL 1.0.2, "Text-case"). */
public enum TextCase {
    LOWERCASE,
    UPPERCASE,
    CAPITALIZE_FIRST,
    CAPITALIZE_ALL,
    SENTENCE,
    TITLE;

    /** The value of the attribute, or null when it is not one of the six. */
    public static @Nullable TextCase parse(String value) {
        return switch (value) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            default -> null;
        };
    }
}
