package org.footing.apparatus;

import java.util.Locale;

/** What happens where a citation meets the author's words. */
final class Seam {
    /** Words before a citation whose full stop ends no sentence. */
    private static final String ABBREVIATIONS = " см ср напр цит по cf e.g i.e viz esp vgl z.b s siehe ";

    private Seam() {}

    /** The mark of punctuation that follows a citation at once and is to be settled with it; 0 when there is none. */
    static char mark(String after) {
        if (after.isEmpty() || ".,;:!?".indexOf(after.charAt(0)) < 0) {
            return 0;
        }
        boolean repeated = after.length() > 1 && after.charAt(1) == after.charAt(0);
        return repeated ? 0 : after.charAt(0);
    }

    /** Whether the sentence goes on after a citation. */
    static boolean continues(String after) {
        int i = 0;
        int lineEnds = 0;
        while (i < after.length() && " \n*_[".indexOf(after.charAt(i)) >= 0) {
            lineEnds += after.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        if (i == after.length() || lineEnds > 1) {
            return false;
        }
        if (!Character.isWhitespace(after.charAt(0))) {
            return !endsSentence(after);
        }
        int first = after.codePointAt(i);
        return !Character.isUpperCase(first) && !Character.isDigit(first) && "«“„\"「『".indexOf(first) < 0;
    }

    /** Whether the author's own full stop follows at once, and nothing that it belongs to. */
    private static boolean endsSentence(String after) {
        char mark = after.charAt(0);
        return (mark == '.' || mark == '。') && (after.length() == 1 || Character.isWhitespace(after.charAt(1)));
    }

    /** Whether a citation after these words starts a sentence. */
    static boolean opens(String before) {
        if (before.isBlank() || before.endsWith("\n\n")) {
            return true;
        }
        String words = before.stripTrailing();
        char last = words.charAt(words.length() - 1);
        if (last == '。' || last == '!' || last == '?') {
            return true;
        }
        if (last != '.') {
            return false;
        }
        int start = words.length() - 1;
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1)) && words.charAt(start - 1) != '(') {
            start--;
        }
        String word = words.substring(start, words.length() - 1).toLowerCase(Locale.ROOT);
        return !ABBREVIATIONS.contains(" " + word + " ");
    }
}
