package org.footing.csl.render;

import org.footing.csl.item.Item;

/**
 * What is rendered, and where it stands.
 *
 * @param bibliography whether it is an entry of the bibliography, not a cite
 * @param locator empty when there is none
 * @param locatorLabel a locator type such as {@code page}
 * @param positions bits 1&lt;&lt;n of the positions ({@code Condition.FIRST} …) that hold
 * @param firstReferenceNote the number of the note that first cited the item; 0 when there is none
 * @param citationNumber 0 when the item has none
 * @param opens whether it opens a sentence, so that a term in front is capitalised
 */
public record Situation(
        Item item,
        boolean bibliography,
        String locator,
        String locatorLabel,
        int positions,
        int firstReferenceNote,
        int citationNumber,
        Hints hints,
        boolean opens) {

    public Situation withHints(Hints other) {
        return new Situation(
                item, bibliography, locator, locatorLabel, positions, firstReferenceNote, citationNumber, other, opens);
    }

    public boolean at(int position) {
        return position >= 0 && (positions & (1 << position)) != 0;
    }
}
