package org.footing.csl.style;

import org.jspecify.annotations.Nullable;

/**
 * A {@code cs:key} of {@code cs:sort}: a variable or a macro.
 *
 * @param variable interned; null when the key is a macro
 * @param macro null when the key is a variable
 * @param names what overrides the et-al options of names in the macro
 */
public record SortKey(@Nullable String variable, @Nullable Macro macro, boolean descending, NameOptions names) {}
