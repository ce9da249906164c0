package org.footing.csl.style;

import org.jspecify.annotations.Nullable;

/**
 * The options of {@code cs:citation} (CSL 1.0.2, "Citation-specific Options").
 *
 * @param citeGroupDelimiter null when not given
 * @param yearSuffixDelimiter null when not given
 * @param afterCollapseDelimiter null when not given
 * @param nearNoteDistance in notes
 */
public record CitationOptions(
        boolean addNames,
        boolean addGivenName,
        GivenNameRule givenNameRule,
        boolean addYearSuffix,
        Collapse collapse,
        @Nullable String citeGroupDelimiter,
        @Nullable String yearSuffixDelimiter,
        @Nullable String afterCollapseDelimiter,
        int nearNoteDistance) {
    /** The attribute {@code givenname-disambiguation-rule}. */
    public enum GivenNameRule {
        BY_CITE,
        ALL_NAMES,
        ALL_NAMES_WITH_INITIALS,
        PRIMARY_NAME,
        PRIMARY_NAME_WITH_INITIALS
    }

    /** The attribute {@code collapse}. */
    public enum Collapse {
        NONE,
        CITATION_NUMBER,
        YEAR,
        YEAR_SUFFIX,
        YEAR_SUFFIX_RANGED
    }
}
