package org.footing.apparatus;

import org.footing.csl.locator.Locator;
import org.footing.csl.locator.LocatorReader;
import org.footing.text.UsageException;

/**
 * A source with a place in it, as the command line names it.
 *
 * @param locator {@link Locator#NONE} for the source as a whole
 */
public record CitedSource(String key, Locator locator) {
    /**
     * Reads {@code KEY} or {@code KEY@LOCATOR}: {@code hara-1995@32}, {@code garf-6761-1-555@л. 46–47}. An {@code @} before the key,
     * as manuscripts write it, is passed over.
     *
     * @throws UsageException when there is no key
     */
    public static CitedSource parse(String argument) {
        String text = argument.startsWith("@") ? argument.substring(1) : argument;
        int at = text.indexOf('@');
        String key = (at < 0 ? text : text.substring(0, at)).strip();
        if (key.isEmpty()) {
            throw new UsageException(
                    "no key in `" + argument + "`", "write KEY or KEY@LOCATOR, for example hara-1995@32");
        }
        if (at == text.length() - 1) {
            throw new UsageException(
                    "no locator behind the @ of `" + argument + "`", "write it there, or leave the @ out");
        }
        return new CitedSource(key, at < 0 ? Locator.NONE : LocatorReader.read(text.substring(at + 1)));
    }
}
