package org.footing.csl.style;

import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.TextCase;
import org.jspecify.annotations.Nullable;

/**
 * How an element shows what it renders: affixes, display, formatting, quotes, strip-periods and text-case (CSL 1.0.2,
 * the sections of those names).
 *
 * @param prefix empty when there is none
 * @param suffix empty when there is none
 */
public record Presentation(
        String prefix,
        String suffix,
        Formatting formatting,
        @Nullable Display display,
        @Nullable TextCase textCase,
        boolean quotes,
        boolean stripPeriods) {
    /** Changes nothing. */
    public static final Presentation PLAIN = new Presentation("", "", Formatting.NONE, null, null, false, false);

    /** The same, but for {@code text-case}. */
    public Presentation withoutTextCase() {
        return textCase == null
                ? this
                : new Presentation(prefix, suffix, formatting, display, null, quotes, stripPeriods);
    }

    /** The same, for a text that is no prose: its letters and full stops stay. */
    public Presentation verbatim() {
        return textCase == null && !stripPeriods
                ? this
                : new Presentation(prefix, suffix, formatting, display, null, quotes, false);
    }

    /** Whether it changes nothing. */
    public boolean isPlain() {
        return prefix.isEmpty()
                && suffix.isEmpty()
                && formatting.isNone()
                && display == null
                && textCase == null
                && !quotes
                && !stripPeriods;
    }
}
