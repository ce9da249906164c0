package org.footing.text.tree;

import java.util.Arrays;

/** Turns indexes that count code points into offsets that count UTF-16 code units. */
final class CodePoints {
    /** Code-point indexes of the characters that take two code units. */
    private final int[] wide;

    CodePoints(String text, int start, int end) {
        int[] found = new int[8];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count] = i - start - count;
                count++;
                i++;
            }
        }
        wide = Arrays.copyOf(found, count);
    }

    int offset(int index) {
        if (wide.length == 0) {
            return index;
        }
        int place = Arrays.binarySearch(wide, index);
        return index + (place >= 0 ? place : -place - 1);
    }
}
