package org.footing.source;

import org.jspecify.annotations.Nullable;

/**
 * An archive or library that keeps unpublished sources.
 *
 * @param key its key in {@code repositories}, or null when it is described inside the source
 * @param name the full name, in the original
 * @param abbreviation such as {@code ГАРФ}, or null
 * @param place the city, or null
 * @param language BCP 47, of name and abbreviation, or null
 * @param variants forms of {@code name}, {@code abbreviation} and {@code place} by language tag
 */
public record Repository(
        @Nullable String key,
        String name,
        @Nullable String abbreviation,
        @Nullable String place,
        @Nullable String language,
        Variants variants) {
    /** The abbreviation, or the name when there is none. */
    public String shortest() {
        return abbreviation == null ? name : abbreviation;
    }
}
