package org.footing.text.tree;

/** The lines of a text, for splices that work on whole lines. */
final class TextLines {
    private final String content;
    private final String lineBreak;

    TextLines(String content) {
        this.content = content;
        int first = content.indexOf('\n');
        this.lineBreak = first > 0 && content.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** {@code text} with this text's own line breaks in place of LF. */
    String adapted(String text) {
        return lineBreak.length() == 1 ? text : text.replace("\n", lineBreak);
    }

    int startOfLine(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(content.charAt(at - 1))) {
            at--;
        }
        return at == 0 && content.startsWith("\ufeff") ? Math.min(1, offset) : at;
    }

    /** Where the line's break stands, or the end of the text. */
    int endOfLine(int offset) {
        int at = offset;
        while (at < content.length() && !isBreak(content.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past the line's break. */
    int startOfNextLine(int offset) {
        int at = endOfLine(offset);
        if (content.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(content.length(), at + 1);
    }

    /** The end of the last line before the next line that is not blank. */
    int endOfBlankLines(int offset) {
        int end = endOfLine(offset);
        while (true) {
            int next = startOfNextLine(end);
            int nextEnd = endOfLine(next);
            if (next == end
                    || next >= content.length()
                    || !content.substring(next, nextEnd).isBlank()) {
                return end;
            }
            end = nextEnd;
        }
    }

    /** How many characters stand before {@code offset} in its line. */
    int column(int offset) {
        return offset - startOfLine(offset);
    }

    /** Whether only spaces stand before {@code offset} in its line. */
    boolean isFirstInLine(int offset) {
        for (int at = startOfLine(offset); at < offset; at++) {
            if (content.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
