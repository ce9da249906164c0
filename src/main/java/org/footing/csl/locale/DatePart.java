package org.footing.csl.locale;

import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.jspecify.annotations.Nullable;

/**
 * A {@code cs:date-part}, of a locale's date format or of a style's.
 *
 * @param name which part
 * @param form the attribute {@code form}: numeric, numeric-leading-zeros, ordinal, long or short; null when not given
 * @param rangeDelimiter the delimiter of a range that differs in this part first; null when not given
 */
public record DatePart(
        Name name,
        @Nullable String form,
        String prefix,
        String suffix,
        Formatting formatting,
        @Nullable TextCase textCase,
        boolean stripPeriods,
        @Nullable String rangeDelimiter) {

    /** Which part of a date. */
    public enum Name {
        YEAR,
        MONTH,
        DAY
    }
}
