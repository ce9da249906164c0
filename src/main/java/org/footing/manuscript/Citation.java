package org.footing.manuscript;

import org.footing.text.Span;

/**
 * One cited source within a cluster.
 *
 * @param key of the source
 * @param prefix what stands before the key, in Markdown; may be empty
 * @param locatorText the locator as written, {@code л. 46–47}; empty when there is none
 * @param suffix what follows the locator, in Markdown; may be empty
 * @param mode how the author is shown
 * @param span from the prefix to the suffix
 * @param keySpan of the key alone, without {@code @}
 */
public record Citation(
        String key, String prefix, String locatorText, String suffix, CitationMode mode, Span span, Span keySpan) {
    public Citation {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a citation needs a key");
        }
    }
}
