package org.footing.csl.style;

import org.jspecify.annotations.Nullable;

/**
 * The options of {@code cs:bibliography} (CSL 1.0.2, "Bibliography-specific Options").
 *
 * @param secondFieldAlign {@code flush} or {@code margin}; null when not given
 * @param lineSpacing in lines
 * @param entrySpacing in lines
 * @param subsequentAuthorSubstitute null when not given
 */
public record BibliographyOptions(
        boolean hangingIndent,
        @Nullable String secondFieldAlign,
        int lineSpacing,
        int entrySpacing,
        @Nullable String subsequentAuthorSubstitute,
        SubstituteRule substituteRule) {
    /** The attribute {@code subsequent-author-substitute-rule}. */
    public enum SubstituteRule {
        COMPLETE_ALL,
        COMPLETE_EACH,
        PARTIAL_EACH,
        PARTIAL_FIRST
    }
}
