package org.footing.record.bibtex;

import java.util.Locale;

/**
 * Turns English titles in title case into sentence case, the case of CSL's data (CSL 1.0.2, "Title Case Conversion"). What
 * braces protect stands between two marks; so does markup.
 */
final class SentenceCase {
    /** Private-use signs, which no title holds. */
    static final char OPEN = '\ue000';

    static final char CLOSE = '\ue001';

    private SentenceCase() {}

    /**
     * Words with a capital at their start and nowhere else lose it; the first word and those behind {@code : ? !} get one;
     * other words stay.
     */
    static String sentence(String marked) {
        StringBuilder out = new StringBuilder(marked.length());
        int depth = 0;
        boolean start = true;
        for (int i = 0; i < marked.length(); ) {
            char c = marked.charAt(i);
            if (c == '<' && marked.indexOf('>', i) > 0) {
                int end = marked.indexOf('>', i) + 1;
                out.append(marked, i, end);
                i = end;
            } else if (c == OPEN || c == CLOSE) {
                depth += c == OPEN ? 1 : -1;
                out.append(c);
                i++;
            } else if (Character.isLetterOrDigit(marked.codePointAt(i))) {
                int end = wordEnd(marked, i);
                String word = marked.substring(i, end);
                // A word of which braces protect a part keeps its shape.
                boolean partly = end < marked.length() && marked.charAt(end) == OPEN;
                if (depth > 0 || partly || (!start && !isCapitalized(word))) {
                    out.append(word);
                } else {
                    out.append(start ? raised(word) : lower(word));
                }
                start = false;
                i = end;
            } else {
                start = start || ((c == ':' || c == '?' || c == '!') && depth == 0 && isSpace(marked, i + 1));
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** Puts a span around the protected parts that begin a word with a small letter: only these could lose their case. */
    static String unmark(String marked) {
        StringBuilder out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                int close = closing(marked, i);
                String inner = unmark(marked.substring(i + 1, close));
                out.append(hasLowerCaseWord(inner) ? "<span class=\"nocase\">" + inner + "</span>" : inner);
                i = close;
            } else if (c != CLOSE) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int closing(String marked, int open) {
        int depth = 0;
        for (int i = open; i < marked.length(); i++) {
            depth += marked.charAt(i) == OPEN ? 1 : marked.charAt(i) == CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return marked.length() - 1;
    }

    static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside =
                    (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !inside) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isCapitalized(String word) {
        if (!Character.isUpperCase(word.codePointAt(0)) || (word.length() == 1 && !word.equals("A"))) {
            // A letter by itself is a symbol or the first person.
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word in small letters with a capital; {@code iPhone} has its own. */
    private static String raised(String word) {
        if (!word.equals(lower(word))) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
    }

    private static boolean hasLowerCaseWord(String text) {
        boolean start = true;
        boolean inTag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag) {
                if (start && Character.isLowerCase(c)) {
                    return true;
                }
                start = c == ' ' || c == '\u00a0';
            }
        }
        return false;
    }
}
