package org.footing.search.index;

import java.util.Arrays;

/** The sources that fit a query, by number, in the order of the library. */
public final class Found {
    private final int[] sources;
    private final int[] scores;

    Found(int[] sources, int[] scores) {
        this.sources = sources;
        this.scores = scores;
    }

    public int size() {
        return sources.length;
    }

    public int source(int at) {
        return sources[at];
    }

    /** The numbers of the best, at most {@code limit}; of equals, those that stand first in the library. */
    public int[] best(int limit) {
        long[] ranked = new long[sources.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = (long) -scores[i] << 32 | i;
        }
        Arrays.sort(ranked);
        int[] best = new int[Math.min(limit, ranked.length)];
        for (int i = 0; i < best.length; i++) {
            best[i] = sources[(int) ranked[i]];
        }
        return best;
    }
}
