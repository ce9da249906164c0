package org.footing.source;

import org.jspecify.annotations.Nullable;

/** How near a source stands to what it tells of. */
public enum SourceClass {
    PRIMARY("primary"),
    SECONDARY("secondary"),
    TERTIARY("tertiary");

    private final String word;

    SourceClass(String word) {
        this.word = word;
    }

    /** The word of the file format. */
    public String word() {
        return word;
    }

    /** The class that {@code word} names, or null. */
    public static @Nullable SourceClass of(String word) {
        return switch (word) {
            case "primary" -> PRIMARY;
            case "secondary" -> SECONDARY;
            case "tertiary" -> TERTIARY;
            default -> null;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
