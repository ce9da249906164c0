package org.footing.csl.style;

import java.util.List;
import org.footing.csl.locale.DatePart;
import org.jspecify.annotations.Nullable;

/**
 * {@code <date variable="…"/>}.
 *
 * @param variable interned
 * @param form null for a date format of the style's own
 * @param shown how many parts of a localized date are shown
 * @param parts the format, or what overrides parts of the localized one
 */
public record DateElement(
        String variable,
        @Nullable Form form,
        Shown shown,
        List<DatePart> parts,
        String delimiter,
        Presentation presentation)
        implements Element {
    public DateElement {
        parts = List.copyOf(parts);
    }

    /** The attribute {@code form}: which localized date format. */
    public enum Form {
        TEXT,
        NUMERIC
    }

    /** The attribute {@code date-parts}. */
    public enum Shown {
        YEAR_MONTH_DAY,
        YEAR_MONTH,
        YEAR
    }
}
