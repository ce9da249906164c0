package org.footing.search.index;

import java.util.List;

/** Words that follow each other. */
final class Phrase {
    private final WordNeedle[] needles;
    private final boolean begins;
    private final int loss;

    /** @param loss how much less a hit of this phrase counts than one of the words as they were asked for */
    Phrase(List<String> words, boolean isKey, boolean begins, int loss) {
        this.needles = new WordNeedle[words.size()];
        for (int i = 0; i < needles.length; i++) {
            needles[i] = new WordNeedle(words.get(i), isKey);
        }
        this.begins = begins;
        this.loss = loss;
    }

    /** How well the phrase fits where it fits best, 1 to 4; 0 when it is not there. */
    int fit(byte[] text, int from, int end) {
        int best = 0;
        int at = needles[0].find(text, from, from, end);
        while (at >= 0) {
            best = Math.max(best, fitAt(text, at, end));
            if (best == WordNeedle.WHOLE) {
                break;
            }
            at = needles[0].find(text, from, at + 1, end);
        }
        return best == 0 ? 0 : Math.max(1, best - loss);
    }

    private int fitAt(byte[] text, int start, int end) {
        int at = start;
        int worst = WordNeedle.WHOLE;
        for (int i = 0; i < needles.length; i++) {
            if (i > 0 && !needles[i].isAt(text, at, end)) {
                return 0;
            }
            int fit = needles[i].fit(text, at, end, begins && i == needles.length - 1);
            if (fit == 0) {
                return 0;
            }
            worst = Math.min(worst, fit);
            at = needles[i].next(text, at, end);
        }
        return worst;
    }
}
