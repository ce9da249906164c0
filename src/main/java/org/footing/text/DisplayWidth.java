package org.footing.text;

/**
 * How many columns a text takes on a terminal: two for East Asian wide and full-width characters, none for combining
 * marks and format controls (Unicode Standard Annex #11), one for the rest.
 */
public final class DisplayWidth {
    /** First and last code points of the blocks whose characters are wide. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0,
        0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** The columns that {@code text} takes. */
    public static int of(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            columns += ofPoint(point);
            i += Character.charCount(point);
        }
        return columns;
    }

    /** The columns that one code point takes: 0, 1 or 2. */
    public static int ofPoint(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** {@code text} in at most {@code columns} columns; what is cut off leaves an ellipsis. */
    public static String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            int width = ofPoint(point);
            if (used + width > columns - 1) {
                break;
            }
            used += width;
            end += Character.charCount(point);
        }
        return columns < 1 ? "" : text.substring(0, end) + "…";
    }

    /** {@code text} with as many spaces behind it as make it {@code columns} wide. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
