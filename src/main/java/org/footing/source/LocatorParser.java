package org.footing.source;

import java.util.List;

/** Reads locators in the notation of Russian, Japanese, English, German and French notes. */
public final class LocatorParser {
    private LocatorParser() {}

    /** A bare number is a page; what is not understood has no parts. */
    public static Locator parse(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Locator.NONE;
        }
        return new Locator(LocatorScanner.scan(text), text);
    }

    /** A locator whose label is given: {@code {label: page, value: 5–7}}. */
    public static Locator of(String label, String value) {
        return new Locator(List.of(new Locator.Part(label, value)), value);
    }
}
