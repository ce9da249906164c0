package org.footing.csl.sort;

import org.jspecify.annotations.Nullable;

/** One sort key of one item, with what comparing it needs, worked out once. */
final class SortValue {
    final String text;
    final boolean ascii;
    final long head;
    /** The key in a {@link CollationTable}, made when it is first needed; empty when there is none. */
    @Nullable
    String quick;

    /** ICU's key; made when it is first compared with a text beyond ASCII. */
    byte @Nullable [] collation;

    SortValue(String text) {
        this.text = text;
        this.ascii = TextOrder.isAscii(text);
        this.head = ascii ? TextOrder.head(text) : 0;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
