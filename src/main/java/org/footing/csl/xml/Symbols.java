package org.footing.csl.xml;

import org.jspecify.annotations.Nullable;

/** Gives one String for equal stretches of a text, most of the time, so that a style of 240 KB makes few. */
final class Symbols {
    private static final int SIZE = 1024;
    private static final int LONGEST = 40;

    private final char[] chars;
    private final @Nullable String[] known = new @Nullable String[SIZE];
    /** Where in the text each of {@link #known} was met first: arrays compare faster than strings before the JIT runs. */
    private final int[] places = new int[SIZE];

    Symbols(char[] chars) {
        this.chars = chars;
    }

    String get(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        String there = known[slot];
        if (there != null && there.length() == length && equal(places[slot], from, to)) {
            return there;
        }
        String made = new String(chars, from, length);
        known[slot] = made;
        places[slot] = from;
        return made;
    }

    private boolean equal(int place, int from, int to) {
        int other = place;
        for (int i = from; i < to; i++) {
            if (chars[i] != chars[other++]) {
                return false;
            }
        }
        return true;
    }
}
