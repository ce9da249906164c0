package org.footing.csl.render;

/**
 * What an element says to the group around it (CSL 1.0.2, "Group"): whether variables were called in it, and whether one
 * had a value. Numbers, because an element is evaluated millions of times.
 */
final class State {
    /** No variable was called. */
    static final int PLAIN = 0;
    /** Variables were called, and all were empty. */
    static final int EMPTY = 1;
    /** A variable had a value. */
    static final int FULL = 2;

    private State() {}

    static int join(int one, int other) {
        return Math.max(one, other);
    }
}
