package org.footing.document.markdown;

/** An opening bracket that waits for its closing one. */
final class Bracket {
    /** What the bracket starts, by the character before it. */
    enum Sort {
        PLAIN,
        /** {@code ^[}. */
        NOTE,
        /** {@code ![}. */
        IMAGE
    }

    final int start;
    final Sort sort;
    /** How many keys and clusters had been found before it. */
    final int keysBefore;

    final int clustersBefore;
    /** Whether it follows a bare key: {@code @key [p. 3]}. */
    final boolean followsKey;

    boolean holdsBracket;

    Bracket(int start, Sort sort, int keysBefore, int clustersBefore, boolean followsKey) {
        this.start = start;
        this.sort = sort;
        this.keysBefore = keysBefore;
        this.clustersBefore = clustersBefore;
        this.followsKey = followsKey;
    }
}
