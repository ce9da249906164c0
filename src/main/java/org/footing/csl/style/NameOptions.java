package org.footing.csl.style;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of {@code cs:name} and {@code cs:names} that can be inherited (CSL 1.0.2, "Inheritable Name Options");
 * null where nothing is said.
 */
public record NameOptions(
        @Nullable And and,
        @Nullable Precedes delimiterPrecedesEtAl,
        @Nullable Precedes delimiterPrecedesLast,
        @Nullable Integer etAlMin,
        @Nullable Integer etAlUseFirst,
        @Nullable Boolean etAlUseLast,
        @Nullable Integer etAlSubsequentMin,
        @Nullable Integer etAlSubsequentUseFirst,
        @Nullable Form form,
        @Nullable Boolean initialize,
        @Nullable String initializeWith,
        @Nullable SortOrder nameAsSortOrder,
        @Nullable String sortSeparator,
        @Nullable String delimiter,
        @Nullable String namesDelimiter) {
    public static final NameOptions NONE =
            new NameOptions(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The attribute {@code and}. */
    public enum And {
        TEXT,
        SYMBOL
    }

    /** The attributes {@code delimiter-precedes-et-al} and {@code delimiter-precedes-last}. */
    public enum Precedes {
        CONTEXTUAL,
        AFTER_INVERTED_NAME,
        ALWAYS,
        NEVER
    }

    /** The attribute {@code form}. */
    public enum Form {
        LONG,
        SHORT,
        COUNT
    }

    /** The attribute {@code name-as-sort-order}. */
    public enum SortOrder {
        FIRST,
        ALL
    }

    /** These options, and where they say nothing the options of {@code outer}. */
    @SuppressWarnings("ReferenceEquality") // a shortcut only: NONE gives what any empty options would
    public NameOptions within(NameOptions outer) {
        if (this == NONE) {
            return outer;
        }
        if (outer == NONE) {
            return this;
        }
        return new NameOptions(
                and != null ? and : outer.and,
                delimiterPrecedesEtAl != null ? delimiterPrecedesEtAl : outer.delimiterPrecedesEtAl,
                delimiterPrecedesLast != null ? delimiterPrecedesLast : outer.delimiterPrecedesLast,
                etAlMin != null ? etAlMin : outer.etAlMin,
                etAlUseFirst != null ? etAlUseFirst : outer.etAlUseFirst,
                etAlUseLast != null ? etAlUseLast : outer.etAlUseLast,
                etAlSubsequentMin != null ? etAlSubsequentMin : outer.etAlSubsequentMin,
                etAlSubsequentUseFirst != null ? etAlSubsequentUseFirst : outer.etAlSubsequentUseFirst,
                form != null ? form : outer.form,
                initialize != null ? initialize : outer.initialize,
                initializeWith != null ? initializeWith : outer.initializeWith,
                nameAsSortOrder != null ? nameAsSortOrder : outer.nameAsSortOrder,
                sortSeparator != null ? sortSeparator : outer.sortSeparator,
                delimiter != null ? delimiter : outer.delimiter,
                namesDelimiter != null ? namesDelimiter : outer.namesDelimiter);
    }
}
