package org.footing.document.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.footing.text.Span;

/**
 * The text of one block without what its container puts before each line (quotation signs, indents): lines joined by
 * {@code "\n"}, white space trimmed at both ends of each. Knows where each character stands in the file.
 */
final class InlineText {
    private final String text;
    private final int[] lineStarts;
    private final int[] fileStarts;
    private final boolean[] hard;

    private InlineText(String text, int[] lineStarts, int[] fileStarts, boolean[] hard) {
        this.text = text;
        this.lineStarts = lineStarts;
        this.fileStarts = fileStarts;
        this.hard = hard;
    }

    /** @param base the offset in the file of the text that was given to the block parser */
    static InlineText of(List<SourceLine> lines, int base) {
        StringBuilder text = new StringBuilder();
        int[] lineStarts = new int[lines.size()];
        int[] fileStarts = new int[lines.size()];
        boolean[] hard = new boolean[lines.size()];
        int count = 0;
        for (SourceLine line : lines) {
            CharSequence content = line.getContent();
            SourceSpan span = line.getSourceSpan();
            int from = 0;
            int to = content.length();
            while (from < to && isBlank(content.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(content.charAt(to - 1))) {
                to--;
            }
            if (count > 0) {
                text.append('\n');
            }
            hard[count] = content.length() - to >= 2 && content.charAt(content.length() - 1) == ' ';
            lineStarts[count] = text.length();
            // From the line's end: a tab that a container eats in part turns into spaces that the file does not have.
            fileStarts[count] = base + span.getInputIndex() + span.getLength() - (content.length() - from);
            text.append(content, from, to);
            count++;
        }
        return new InlineText(text.toString(), lineStarts, fileStarts, hard);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Whether the line that ends at {@code offset} asks for a break (CommonMark §6.7): two spaces stood at its end, or a backslash does. */
    boolean isHardBreak(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return hard[line] || (offset > 0 && text.charAt(offset - 1) == '\\');
    }

    /** The offset in the file of the character at {@code offset}. */
    int inFile(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return line < 0 ? offset : fileStarts[line] + offset - lineStarts[line];
    }

    /** The span in the file from the character at {@code start} up to {@code end}. */
    Span inFile(int start, int end) {
        int from = inFile(start);
        return new Span(from, end > start ? inFile(end - 1) + 1 : from);
    }
}
