package org.footing.csl.xml;

import org.jspecify.annotations.Nullable;

/** Gives one String for equal stretches of characters, most of the time, so that a style of 240 KB makes few. */
final class Symbols {
    private static final int SIZE = 1024;
    private static final int LONGEST = 40;

    private final @Nullable String[] known = new @Nullable String[SIZE];

    String get(char[] chars, int from, int to) {
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
        if (there != null && equal(there, chars, from, length)) {
            return there;
        }
        String made = new String(chars, from, length);
        known[slot] = made;
        return made;
    }

    private static boolean equal(String there, char[] chars, int from, int length) {
        if (there.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (there.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
