package org.footing.text;

import java.util.Comparator;
import java.util.List;

/** Something with a place in a block's text. */
public interface Placed {
    int start();

    int end();

    /** By their starts. A class of its own, because a lambda costs the first run more than all the sorting. */
    Comparator<Placed> ORDER = new Comparator<>() {
        @Override
        public int compare(Placed a, Placed b) {
            return Integer.compare(a.start(), b.start());
        }
    };

    /** Those that start from {@code from} up to {@code to}; the list is in the order of the text. */
    static <T extends Placed> List<T> between(List<T> sorted, int from, int to) {
        int first = firstFrom(sorted, from);
        int last = first;
        while (last < sorted.size() && sorted.get(last).start() < to) {
            last++;
        }
        return sorted.subList(first, last);
    }

    /** The index of the first that starts at or after {@code offset}. */
    static int firstFrom(List<? extends Placed> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
