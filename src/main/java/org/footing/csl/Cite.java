package org.footing.csl;

import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.csl.output.Inline;

/**
 * One cited item within a cluster (CSL 1.0.2, "Cite").
 *
 * @param item the item's id
 * @param locator the place in the item; {@link Locator#NONE} when there is none
 * @param prefix set before the cite as it is, its space included
 * @param suffix set after the cite and its locator, likewise
 * @param mode how the author is shown
 */
public record Cite(String item, Locator locator, List<Inline> prefix, List<Inline> suffix, CiteMode mode) {
    public Cite {
        prefix = List.copyOf(prefix);
        suffix = List.copyOf(suffix);
    }

    /** This cite with other words around it. */
    public Cite with(List<Inline> newPrefix, List<Inline> newSuffix) {
        return new Cite(item, locator, newPrefix, newSuffix, mode);
    }

    /** This cite in another mode. */
    public Cite with(CiteMode newMode) {
        return new Cite(item, locator, prefix, suffix, newMode);
    }

    /** A cite of the whole item. */
    public static Cite of(String item) {
        return new Cite(item, Locator.NONE, List.of(), List.of(), CiteMode.NORMAL);
    }
}
