package org.footing.search.index;

/** A part of a query, ready to be asked of one source after another. */
abstract class Sieve {
    static final int NO = -1;

    /** How well source {@code source} fits, from 0 up; {@link #NO} when it does not. */
    abstract int score(byte[] text, int start, int end);
}
