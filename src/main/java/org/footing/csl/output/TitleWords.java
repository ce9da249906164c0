package org.footing.csl.output;

/** The words of a text, for case conversion. Spaces of every kind part them. */
final class TitleWords {
    private TitleWords() {}

    /** Where the next word at or after {@code at} starts; the length of the text when there is none. */
    static int next(char[] chars, int at) {
        int i = at;
        while (i < chars.length && QuoteChars.isSpace(chars[i])) {
            i++;
        }
        return i;
    }

    static int end(char[] chars, int start) {
        int i = start;
        while (i < chars.length && !QuoteChars.isSpace(chars[i])) {
            i++;
        }
        return i;
    }

    /** Whether a character joins words into a compound: a hyphen, a dash or a slash. */
    static boolean isJoint(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '/';
    }

    /** The first letter or digit; −1 when there is none. */
    static int firstLetter(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(chars[i]) || Character.isSurrogate(chars[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Turns the first letter of a word into a capital, unless the word has capitals of its own or starts with a digit. */
    static void capitalize(char[] chars, boolean[] fixed, int start, int end) {
        int first = firstLetter(chars, start, end);
        if (first < 0 || fixed[first] || !isLowercase(chars, start, end)) {
            return;
        }
        int point = Character.codePointAt(chars, first, end);
        if (end - start == 1 && Character.UnicodeScript.of(point) == Character.UnicodeScript.GREEK) {
            // A lone Greek letter is a symbol.
            return;
        }
        int title = Character.toTitleCase(point);
        if (title != point && Character.charCount(title) == Character.charCount(point)) {
            Character.toChars(title, chars, first);
        }
    }

    /** Whether no letter of the stretch is a capital. */
    static boolean isLowercase(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isUpperCase(chars[i]) || Character.isTitleCase(chars[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLowercase(char[] chars, boolean[] fixed) {
        for (int i = 0; i < chars.length; i++) {
            if (!fixed[i] && Character.isLowerCase(chars[i])) {
                return true;
            }
        }
        return false;
    }
}
