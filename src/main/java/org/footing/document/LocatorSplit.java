package org.footing.document;

import java.util.Set;
import org.footing.csl.locator.Locator;
import org.footing.csl.locator.LocatorReader;

/**
 * What follows a key, parted into locator and suffix: {@code , л. 46–47, and elsewhere}. The locator is the longest start
 * that is one; braces mark it where that would go wrong: {@code , {л. 46–47}, 1921}.
 *
 * @param suffix as written, with its comma and space
 */
public record LocatorSplit(Locator locator, String suffix) {
    /** Locators are short; what is longer is prose. */
    private static final int MAX_LOCATOR = 200;

    /** Words that stand inside a locator, never at the end of one. */
    private static final Set<String> LINKS =
            Set.of("and", "und", "et", "u", "и", "или", "or", "à", "до", "по", "в", "a", "no");

    /** How a format's text of a locator reads without markup. */
    public interface Reading {
        String plain(String written);
    }

    /**
     * Splits what follows a key.
     *
     * @param reading takes the markup out of what may be a locator
     */
    public static LocatorSplit of(String written, Reading reading) {
        int from = afterComma(written);
        if (from < written.length() && written.charAt(from) == '{') {
            int closing = written.indexOf('}', from);
            if (closing > 0) {
                String inside = written.substring(from + 1, closing);
                return new LocatorSplit(LocatorReader.read(reading.plain(inside)), written.substring(closing + 1));
            }
        }
        int limit = Math.min(written.length(), from + MAX_LOCATOR);
        for (int end = limit; end > from; end = previousBreak(written, from, end)) {
            String part = written.substring(from, end);
            if (end < written.length() && LINKS.contains(part.substring(part.lastIndexOf(' ') + 1))) {
                continue;
            }
            Locator locator = LocatorReader.read(reading.plain(part));
            if (locator.isParsed() && part.charAt(0) != ';') {
                return new LocatorSplit(locator, written.substring(end));
            }
        }
        return new LocatorSplit(Locator.NONE, written);
    }

    private static int afterComma(String written) {
        int at = 0;
        while (at < written.length() && (written.charAt(at) == ',' || written.charAt(at) <= ' ')) {
            at++;
        }
        return at;
    }

    /** The last place before {@code end} where a locator may stop: before a comma, or before white space. */
    private static int previousBreak(String written, int from, int end) {
        int at = end - 1;
        while (at > from && !isBreak(written, at)) {
            at--;
        }
        return at;
    }

    private static boolean isBreak(String written, int at) {
        char c = written.charAt(at);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        boolean afterComma = written.charAt(at - 1) == ',';
        return c == ',' || c == '、' || (blank && !afterComma);
    }
}
