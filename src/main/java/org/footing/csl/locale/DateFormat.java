package org.footing.csl.locale;

import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.jspecify.annotations.Nullable;

/** A localized date format: a {@code cs:date} of a {@code cs:locale}. */
public record DateFormat(
        List<DatePart> parts,
        String delimiter,
        Formatting formatting,
        @Nullable TextCase textCase) {
    public DateFormat {
        parts = List.copyOf(parts);
    }
}
