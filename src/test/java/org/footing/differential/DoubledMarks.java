package org.footing.differential;

import java.util.regex.Pattern;

/**
 * The peer lets marks of punctuation of which nothing stands between meet: {@code , ,}, {@code ..}, {@code : .}. No author of a style
 * means that, so such a difference is told apart.
 */
final class DoubledMarks {
    private static final Pattern DOUBLED = Pattern.compile("([,.;:])(?:\\s*(?:</?[a-z]+>)*\\s*[,.;:])+");

    private DoubledMarks() {}

    /** Whether the two differ in this alone. */
    static boolean explain(String ours, String theirs) {
        return !ours.equals(theirs) && single(ours).equals(single(theirs));
    }

    private static String single(String text) {
        return DOUBLED.matcher(text).replaceAll("$1");
    }
}
