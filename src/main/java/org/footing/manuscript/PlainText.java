package org.footing.manuscript;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of an {@link InlineText} as a reader sees them, each run of white space one space. */
final class PlainText {
    private final String text;
    private final Roles roles;
    private final StringBuilder out = new StringBuilder();
    private boolean blank;
    private boolean lineBreak;
    private boolean citation;

    private PlainText(FoundInlines inlines) {
        this.text = inlines.source.text();
        this.roles = inlines.roles;
    }

    static String of(FoundInlines inlines, int start, int end) {
        PlainText plain = new PlainText(inlines);
        for (int i = start; i < end; i++) {
            i = plain.read(i, end);
        }
        return plain.out.toString();
    }

    /** Reads the character at {@code i}, or the character reference there; returns the last offset read. */
    private int read(int i, int end) {
        if (!roles.isVisible(i)) {
            citation = citation || roles.at(i) == Roles.CITATION;
            return i;
        }
        if (roles.at(i) == Roles.ENTITY) {
            int last = i;
            while (last + 1 < end && text.charAt(last) != ';') {
                last++;
            }
            String decoded = decode(text.substring(i, last + 1));
            for (int k = 0; k < decoded.length(); k++) {
                append(decoded.charAt(k));
            }
            return last;
        }
        append(text.charAt(i));
        return i;
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

    /** The public way to commonmark's table of names; it is slow, and character references are rare. */
    private static String decode(String reference) {
        Node paragraph = Parser.builder().build().parse(reference).getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text decoded
                ? decoded.getLiteral()
                : reference;
    }
}
