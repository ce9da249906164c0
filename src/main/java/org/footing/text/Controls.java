package org.footing.text;

/**
 * Characters that command a terminal or turn the order of a line around: the C0 and C1 controls but tab and line break, and the controls
 * of direction (Unicode Standard Annex #9, Bidi_Control). In a text they are data, so no writer passes them on as they are.
 */
public final class Controls {
    private static final int PICTURES = 0x2400;
    private static final String HEX = "0123456789ABCDEF";

    private Controls() {}

    /** The text without controls of direction, each other control as its visible sign: ␛ for U+001B, � for those of C1. */
    public static String visible(String text) {
        int first = indexIn(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAt(text, i)) {
                out.append(c);
            } else if (c < ' ') {
                out.append((char) (PICTURES + c));
            } else if (c <= 0x9F) {
                out.append(c == 0x7F ? '␡' : '�');
            }
        }
        return out.toString();
    }

    /** The text without any of them, for what comes into a library. */
    public static String without(String text) {
        if (indexIn(text, 0) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isAt(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** JSON whose strings hold them as escapes: a program reads the same text, a terminal obeys none. */
    public static String escaped(String json) {
        if (indexIn(json, 0) < 0) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isAt(json, i)) {
                out.append("\\u").append(digits(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Where the next of them stands from {@code from} on; -1 when none does. */
    public static int indexIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code U+202E}. */
    public static String name(char c) {
        return "U+" + digits(c);
    }

    private static String digits(char c) {
        return "" + HEX.charAt(c >> 12) + HEX.charAt((c >> 8) & 15) + HEX.charAt((c >> 4) & 15) + HEX.charAt(c & 15);
    }

    private static boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            boolean lineBreak = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            return c != '\t' && c != '\n' && !lineBreak;
        }
        return isControl(c);
    }

    /** Whether it is one of them wherever it stands; a carriage return may be half of a line break. */
    public static boolean isControl(char c) {
        return (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
