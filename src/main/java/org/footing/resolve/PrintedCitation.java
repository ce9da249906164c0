package org.footing.resolve;

import java.util.regex.Pattern;

/** Whether a text has what citations have and prose lacks. */
final class PrintedCitation {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern IMPRINT = Pattern.compile(
            "[\\p{Lu}][\\p{L}. -]{1,30}(?::\\s?[^,:;]{2,60})?,\\s(?:1[5-9]|20)\\d\\d|\\([^()]*(?:1[5-9]|20)\\d\\d\\)|(?:書店|出版|書房|社|会|院)、?\\s?(?:1[5-9]|20)\\d\\d");

    private PrintedCitation() {}

    static boolean hasYear(String text) {
        return YEAR.matcher(text).find();
    }

    /** Whether a part of a note names a source whole, so that another may follow. */
    static boolean isComplete(String text) {
        return hasYear(text)
                || !PrintedLocator.in(text, false).locator().isEmpty()
                || PrintedTitles.isQuoted(text)
                || RepeatWord.in(text) != null
                || ArchiveMention.in(text) != null;
    }

    static boolean isOne(String text) {
        if (ArchiveMention.in(text) != null
                || text.contains("://")
                || !PrintedLocator.in(text, false).locator().isEmpty()) {
            return true;
        }
        return IMPRINT.matcher(text).find()
                || (YEAR.matcher(text).find() && !PrintedTitles.in(text).isEmpty());
    }
}
