package org.footing.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param format a format's id; null to tell it from the file
 * @param encoding a charset's name; null to tell it from the file
 * @param keepCase whether titles in title case stay so
 * @param skipBroken whether the other records come in when one is broken
 * @param strict whether what would be guessed is refused
 */
public record ImportOptions(
        @Nullable String format, @Nullable String encoding, boolean keepCase, boolean skipBroken, boolean strict) {
    public static final ImportOptions DEFAULT = new ImportOptions(null, null, false, false, false);
}
