package org.footing.text;

import java.util.Arrays;

/** Where the lines of a text start, so that offsets can be told as line and column. LF, CR LF and CR end a line. */
public final class LineMap {
    private final String text;
    private final int[] starts;

    public LineMap(String text) {
        this.text = text;
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    public int lineCount() {
        return starts.length;
    }

    /** The line, counted from 1, that holds {@code offset} (in UTF-16 code units). */
    public int lineAt(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column of {@code offset}, counted from 1 in code points. */
    public int columnAt(int offset) {
        int start = starts[lineAt(offset) - 1];
        return text.codePointCount(start, Math.min(offset, text.length())) + 1;
    }

    /** The offset at which a line, counted from 1, starts. */
    public int startOf(int line) {
        return starts[line - 1];
    }
}
