package org.footing.csl.sort;

import org.footing.csl.render.Situation;
import org.jspecify.annotations.Nullable;

/** The sort keys of one item. The first is made at once, each further one when all before it are equal: mostly never. */
public final class SortKeys {
    private final Sorter sorter;
    private final Situation at;
    private final @Nullable SortValue[] values;

    SortKeys(Sorter sorter, Situation at, int count) {
        this.sorter = sorter;
        this.at = at;
        this.values = new @Nullable SortValue[count];
        if (count > 0) {
            get(0);
        }
    }

    int size() {
        return values.length;
    }

    /** The key of that index; empty where the item has no value. */
    SortValue get(int index) {
        SortValue found = values[index];
        if (found == null) {
            found = sorter.value(at, index);
            values[index] = found;
        }
        return found;
    }
}
