package org.footing.search.index;

import java.util.Arrays;

/** A query on its way through an index; it can be stopped at any source and asked for what it has found. */
public final class Pass {
    private static final int STEP = 1000;

    private final Parts folded;
    private final byte[] text;
    private final Sieve sieve;
    private int[] sources = new int[64];
    private int[] scores = new int[64];
    private int found;
    private int at;

    Pass(Parts folded, byte[] text, Sieve sieve) {
        this.folded = folded;
        this.text = text;
        this.sieve = sieve;
    }

    /** Whether every source was asked. */
    public boolean isDone() {
        return at == folded.count();
    }

    /** Goes on to the end, or a little over so many nanoseconds. */
    public void goOn(long nanoseconds) {
        long start = System.nanoTime();
        while (!isDone()) {
            step(Math.min(folded.count(), at + STEP));
            if (System.nanoTime() - start >= nanoseconds) {
                return;
            }
        }
    }

    private void step(int end) {
        while (at < end) {
            int score = sieve.score(text, folded.start(at), folded.end(at));
            if (score != Sieve.NO) {
                if (found == sources.length) {
                    sources = Arrays.copyOf(sources, 2 * found);
                    scores = Arrays.copyOf(scores, 2 * found);
                }
                sources[found] = at;
                scores[found++] = score;
            }
            at++;
        }
    }

    /** What was found so far. */
    public Found found() {
        return new Found(sources, scores, found);
    }
}
