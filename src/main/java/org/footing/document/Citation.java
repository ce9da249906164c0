package org.footing.document;

import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.text.Span;

/**
 * One cited source within a cluster.
 *
 * @param key of the source
 * @param prefix what stands before the key, without white space at its end; may be empty
 * @param locator the place in the source, {@code л. 46–47}; {@link Locator#NONE} when there is none
 * @param suffix what follows the locator, with the comma and space that part them; may be empty
 * @param mode how the author is shown
 * @param span from the prefix to the suffix
 * @param keySpan of the key alone, without {@code @}
 */
public record Citation(
        String key,
        List<TextNode> prefix,
        Locator locator,
        List<TextNode> suffix,
        CitationMode mode,
        Span span,
        Span keySpan) {
    public Citation {
        prefix = List.copyOf(prefix);
        suffix = List.copyOf(suffix);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a citation needs a key");
        }
    }

    /** The locator as written; empty when there is none. */
    public String locatorText() {
        return locator.verbatim();
    }
}
