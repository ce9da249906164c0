package org.footing.differential;

import java.util.List;
import java.util.Locale;

/**
 * Two texts that should be one.
 *
 * @param place where they stand: the number of the citation, or the id of the entry's item
 * @param lost a title, name or year that the peer prints and we do not; empty when there is none
 */
record Difference(String style, String place, String ours, String theirs, List<String> lost) {
    DifferenceKind kind() {
        return DifferenceKind.of(ours, theirs);
    }

    /** The first words in which the two differ, so that like differences come together. */
    String core() {
        String own = DifferenceKind.plain(ours);
        String other = DifferenceKind.plain(theirs);
        int start = 0;
        while (start < own.length() && start < other.length() && own.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < own.length() - start
                && end < other.length() - start
                && own.charAt(own.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return brief(own.substring(start, own.length() - end)) + " → "
                + brief(other.substring(start, other.length() - end));
    }

    private static String brief(String text) {
        String digitless = text.strip().replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
        return "[" + (digitless.length() > 24 ? digitless.substring(0, 24) + "…" : digitless) + "]";
    }
}
