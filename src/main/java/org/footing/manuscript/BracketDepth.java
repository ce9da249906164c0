package org.footing.manuscript;

import java.util.Arrays;

/** How many matched brackets are open after each character: a full stop inside them ends no sentence of the text. */
final class BracketDepth {
    private static final String OPENING = "(（「『【〈《〔";
    private static final String CLOSING = ")）」』】〉》〕";

    private final int start;
    private final int[] depths;

    private BracketDepth(int start, int[] depths) {
        this.start = start;
        this.depths = depths;
    }

    static BracketDepth of(FlatText inlines, int start, int end) {
        String text = inlines.text();
        int[] steps = new int[end - start];
        int[] open = new int[8];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (!inlines.isVisible(i)) {
                continue;
            }
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                if (count == open.length) {
                    open = Arrays.copyOf(open, count * 2);
                }
                open[count++] = i;
            } else if (count > 0 && CLOSING.indexOf(c) >= 0) {
                boolean matches = OPENING.indexOf(text.charAt(open[count - 1])) == CLOSING.indexOf(c);
                if (matches) {
                    steps[open[--count] - start]++;
                    steps[i - start]--;
                }
            }
        }
        for (int i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
        return new BracketDepth(start, steps);
    }

    int at(int offset) {
        return depths[offset - start];
    }
}
