package org.footing.csl.render;

import org.footing.csl.item.Item;
import org.footing.csl.locator.Locator;
import org.jspecify.annotations.Nullable;

/**
 * What is rendered, and where it stands.
 *
 * @param bibliography whether it is an entry of the bibliography, not a cite
 * @param locator {@link Locator#NONE} when there is none
 * @param positions bits 1&lt;&lt;n of the positions ({@code Condition.FIRST} …) that hold
 * @param firstReferenceNote the number of the note that first cited the item; 0 when there is none
 * @param citationNumber 0 when the item has none
 * @param opens whether it opens a sentence, so that a term in front is capitalised
 */
public record Situation(
        Item item,
        boolean bibliography,
        Locator locator,
        int positions,
        int firstReferenceNote,
        int citationNumber,
        Hints hints,
        boolean opens) {

    // Written out: what the compiler gives a record costs milliseconds when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation that
                && item.equals(that.item)
                && bibliography == that.bibliography
                && positions == that.positions
                && firstReferenceNote == that.firstReferenceNote
                && citationNumber == that.citationNumber
                && opens == that.opens
                && locator.equals(that.locator)
                && hints.equals(that.hints);
    }

    @Override
    public int hashCode() {
        return (item.hashCode() * 31 + locator.hashCode()) * 31 + positions;
    }

    /** An item without a locator. */
    public static Situation of(
            Item item, boolean bibliography, int positions, int citationNumber, Hints hints, boolean opens) {
        return new Situation(item, bibliography, Locator.NONE, positions, 0, citationNumber, hints, opens);
    }

    public Situation withHints(Hints other) {
        return new Situation(item, bibliography, locator, positions, firstReferenceNote, citationNumber, other, opens);
    }

    public Situation withFirstReferenceNote(int note) {
        return note == firstReferenceNote
                ? this
                : new Situation(item, bibliography, locator, positions, note, citationNumber, hints, opens);
    }

    public boolean at(int position) {
        return position >= 0 && (positions & (1 << position)) != 0;
    }
}
