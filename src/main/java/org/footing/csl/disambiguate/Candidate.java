package org.footing.csl.disambiguate;

import org.footing.csl.item.Item;
import org.footing.csl.render.Hints;

/** An item on its way through disambiguation. */
final class Candidate {
    final Item item;
    /** The place of the item in the bibliography, from 0. */
    final int rank;

    final CiteKey key;
    Hints hints = Hints.NONE;

    Candidate(Item item, int rank, CiteKey key) {
        this.item = item;
        this.rank = rank;
        this.key = key;
    }

    String text() {
        return key.text(hints);
    }
}
