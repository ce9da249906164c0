package org.footing.csl.locale;

import org.jspecify.annotations.Nullable;

/** Finds the locale of a dialect. */
@FunctionalInterface
public interface LocaleProvider {
    /** The locale of {@code tag}, written as in {@code de-AT}; null when there is none. */
    @Nullable
    LocaleData find(String tag);
}
