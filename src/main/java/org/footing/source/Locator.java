package org.footing.source;

import java.util.List;

/**
 * A place within a source, as a note gives it.
 *
 * @param parts from the widest to the narrowest, as written ({@code т. 2, с. 5}: volume 2, page 5); empty when the notation is
 *     not known
 * @param verbatim the locator as written
 */
public record Locator(List<Part> parts, String verbatim) {
    /** No locator at all. */
    public static final Locator NONE = new Locator(List.of(), "");

    public Locator {
        parts = List.copyOf(parts);
    }

    /**
     * One label and its value.
     *
     * @param label CSL's locator type where CSL has one ({@code page}, {@code folio}, {@code column}, {@code volume} …), else
     *     {@code document} or {@code image}
     * @param value what follows the label, as written: {@code 46–47 об.}
     */
    public record Part(String label, String value) {}

    /** Nothing was written. */
    public boolean isEmpty() {
        return verbatim.isEmpty();
    }

    /** Whether the notation was understood. */
    public boolean isParsed() {
        return !parts.isEmpty();
    }
}
