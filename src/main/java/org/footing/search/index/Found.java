package org.footing.search.index;

import java.util.Arrays;

/** The sources that answer a query, by number, in the order of the library. */
public final class Found {
    /** Scores above are equal; no query of fewer than ten words reaches it. */
    private static final int HIGHEST = 4095;

    private final int[] sources;
    private final int[] scores;
    private final int size;

    Found(int[] sources, int[] scores, int size) {
        this.sources = sources;
        this.scores = scores;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public int source(int at) {
        return sources[at];
    }

    /** The numbers of the best, at most {@code limit}; of equals, those that stand first in the library. */
    public int[] best(int limit) {
        int count = Math.min(limit, size);
        int least = least(count);
        int above = 0;
        for (int i = 0; i < size; i++) {
            above += score(i) > least ? 1 : 0;
        }
        long[] ranked = new long[count];
        int equal = count - above;
        int at = 0;
        for (int i = 0; i < size && at < count; i++) {
            if (score(i) > least || (score(i) == least && equal-- > 0)) {
                ranked[at++] = (long) (HIGHEST - score(i)) << 32 | i;
            }
        }
        Arrays.sort(ranked);
        int[] best = new int[count];
        for (int i = 0; i < count; i++) {
            best[i] = sources[(int) ranked[i]];
        }
        return best;
    }

    private int score(int at) {
        return Math.min(scores[at], HIGHEST);
    }

    /** The score of the last of the best. */
    private int least(int count) {
        int[] having = new int[HIGHEST + 1];
        for (int i = 0; i < size; i++) {
            having[score(i)]++;
        }
        int left = count;
        for (int score = HIGHEST; score >= 0; score--) {
            left -= having[score];
            if (left <= 0) {
                return score;
            }
        }
        return 0;
    }
}
