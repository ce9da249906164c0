package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys in a text, by pandoc's rule (manual, “Citation syntax”): a letter, digit or {@code _} of any script, then more of
 * them with single signs of {@code :.#$%&-+?<>~/} between; or anything without white space in braces.
 */
final class CitationKeys {
    private static final String INTERNAL = ":.#$%&-+?<>~/";

    /** A bound on the length of a key in braces, so that hostile input stays linear. */
    private static final int MAX_BRACED = 300;

    private final String text;
    private final List<Key> keys = new ArrayList<>();

    CitationKeys(String text) {
        this.text = text;
    }

    /** One key. */
    static final class Key {
        /** Of the {@code @}, or of the {@code -} before it. */
        final int start;
        /** Of the key itself. */
        final int nameStart;

        final int nameEnd;
        /** Past the closing brace, if any. */
        final int end;
        /** Whether a bracketed citation has taken it. */
        boolean taken;

        Key(int start, int nameStart, int nameEnd, int end) {
            this.start = start;
            this.nameStart = nameStart;
            this.nameEnd = nameEnd;
            this.end = end;
        }

        boolean suppressesAuthor(String text) {
            return text.charAt(start) == '-';
        }
    }

    int count() {
        return keys.size();
    }

    Key get(int index) {
        return keys.get(index);
    }

    /** Whether only white space without a blank line lies between the last key and {@code offset}. */
    boolean endsBefore(int offset) {
        if (keys.isEmpty()) {
            return false;
        }
        int at = offset;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return keys.get(keys.size() - 1).end == at;
    }

    /** Reads a key at the {@code @} and returns where it ends; without one, the next offset. */
    int read(int at) {
        if (followsLetter(at)) {
            return at + 1;
        }
        int start = at > 0 && text.charAt(at - 1) == '-' && !followsLetter(at - 1) ? at - 1 : at;
        int name = at + 1;
        if (name < text.length() && text.charAt(name) == '{') {
            int closing = closingBrace(name);
            if (closing < 0) {
                return at + 1;
            }
            keys.add(new Key(start, name + 1, closing, closing + 1));
            return closing + 1;
        }
        int end = plainEnd(name);
        if (end == name) {
            return at + 1;
        }
        keys.add(new Key(start, name, end, end));
        return end;
    }

    private boolean followsLetter(int at) {
        return at > 0 && isKeyLetter(text.codePointBefore(at));
    }

    private int plainEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isKeyLetter(c)) {
                at += Character.charCount(c);
            } else if (at > from && isInternal(at, c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isInternal(int at, int c) {
        if (at + 1 >= text.length() || INTERNAL.indexOf(c) < 0) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return isKeyLetter(next) || (next == '/' && (c == ':' || c == '/'));
    }

    /** Balanced braces without white space. */
    private int closingBrace(int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + MAX_BRACED);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i > open + 1 ? i : -1;
            } else if (Character.isWhitespace(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isKeyLetter(int c) {
        if (c < 128) {
            return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
