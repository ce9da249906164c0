package org.footing.csl.locator;

/** Reads locators in the notation of Russian, Japanese, English, German and French notes. */
public final class LocatorReader {
    private LocatorReader() {}

    /** A bare number is a page; what is not understood has no parts. */
    public static Locator read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Locator.NONE;
        }
        return new Locator(LocatorScanner.scan(text), text);
    }
}
