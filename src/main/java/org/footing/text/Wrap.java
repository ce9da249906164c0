package org.footing.text;

/** Breaks a text into lines for a terminal: at spaces, and between any two wide characters, as Japanese is set. */
public final class Wrap {
    /** Characters that may not begin a line (JIS X 4051, line-start prohibition; the common ones). */
    private static final String NOT_FIRST = "、。，．・：；？！）］｝」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜～";

    /** Characters that may not end a line. */
    private static final String NOT_LAST = "（［｛「『【〈《〔";

    private Wrap() {}

    /**
     * Breaks {@code text} so that no line is wider than {@code columns} unless one word is. Lines after the first start
     * with {@code indent}.
     */
    public static String lines(String text, int columns, String indent) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int indentWidth = DisplayWidth.of(indent);
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '\n') {
                out.append('\n').append(indent);
                used = indentWidth;
                i++;
                continue;
            }
            int end = unitEnd(text, i);
            String unit = text.substring(i, end);
            int width = DisplayWidth.of(unit.stripTrailing());
            if (used + width > columns && used > indentWidth) {
                trimEnd(out);
                out.append('\n').append(indent);
                used = indentWidth;
                unit = unit.stripLeading();
            }
            out.append(unit);
            used += DisplayWidth.of(unit);
            i = end;
        }
        trimEnd(out);
        return out.toString();
    }

    /** The end of the unbreakable unit at {@code start}, with the spaces behind it. */
    private static int unitEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point == '\n') {
                return i;
            }
            int next = i + Character.charCount(point);
            if (point == ' ') {
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                return next;
            }
            if (next < text.length() && breaksBetween(point, text.codePointAt(next))) {
                return next;
            }
            i = next;
        }
        return i;
    }

    private static boolean breaksBetween(int before, int after) {
        boolean wide = DisplayWidth.ofPoint(before) == 2 || DisplayWidth.ofPoint(after) == 2;
        return wide && after != ' ' && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }

    private static void trimEnd(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
