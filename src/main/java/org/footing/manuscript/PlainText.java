package org.footing.manuscript;

import org.footing.text.EastAsianText;

/** The words of an {@link FlatText} as a reader sees them, each run of white space one space. */
final class PlainText {
    private final StringBuilder out = new StringBuilder();
    private boolean blank;
    private boolean lineBreak;
    private boolean citation;

    private PlainText() {}

    static String of(FlatText flat, int start, int end) {
        PlainText plain = new PlainText();
        for (int i = start; i < end; i++) {
            if (flat.isVisible(i)) {
                plain.append(flat.text().charAt(i));
            } else {
                plain.citation = plain.citation || flat.role(i) == FlatText.CITATION;
            }
        }
        return plain.out.toString();
    }

    private void append(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank = out.length() > 0;
            lineBreak = lineBreak || c == '\n';
            return;
        }
        if (blank && !isSwallowed(c)) {
            out.append(' ');
        }
        out.append(c);
        blank = false;
        lineBreak = false;
        citation = false;
    }

    /**
     * Whether the white space before {@code c} is none to a reader: it parted a citation from the stop after it, or is a
     * line break in Chinese or Japanese.
     */
    private boolean isSwallowed(char c) {
        if (citation && ".,;:!?)»”’…".indexOf(c) >= 0) {
            return true;
        }
        return lineBreak && EastAsianText.isEastAsian(c) && EastAsianText.isEastAsian(out.charAt(out.length() - 1));
    }
}
