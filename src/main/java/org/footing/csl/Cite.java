package org.footing.csl;

import java.util.List;
import org.footing.csl.output.Inline;

/**
 * One cited item within a cluster (CSL 1.0.2, "Cite").
 *
 * @param item the item's id
 * @param label a CSL locator type such as {@code page}; empty when there is no locator
 * @param locator the locator's value; empty when there is none
 * @param innerLabel the type of a narrower place within the locator: {@code page} in {@code т. 2, с. 5}; empty when there is none
 * @param innerLocator its value; empty when there is none
 * @param prefix set before the cite as it is, its space included
 * @param suffix set after the cite and its locator, likewise
 * @param mode how the author is shown
 */
public record Cite(
        String item,
        String label,
        String locator,
        String innerLabel,
        String innerLocator,
        List<Inline> prefix,
        List<Inline> suffix,
        CiteMode mode) {
    public Cite {
        prefix = List.copyOf(prefix);
        suffix = List.copyOf(suffix);
        if (label.isEmpty() != locator.isEmpty()) {
            throw new IllegalArgumentException("a locator needs a label, and a label a locator");
        }
        if (innerLabel.isEmpty() != innerLocator.isEmpty() || (locator.isEmpty() && !innerLocator.isEmpty())) {
            throw new IllegalArgumentException("an inner locator needs a label, and a locator around it");
        }
    }

    /** A cite whose locator is one place. */
    public Cite(String item, String label, String locator, List<Inline> prefix, List<Inline> suffix, CiteMode mode) {
        this(item, label, locator, "", "", prefix, suffix, mode);
    }

    /** This cite with other words around it. */
    public Cite with(List<Inline> newPrefix, List<Inline> newSuffix) {
        return new Cite(item, label, locator, innerLabel, innerLocator, newPrefix, newSuffix, mode);
    }

    /** This cite in another mode. */
    public Cite with(CiteMode newMode) {
        return new Cite(item, label, locator, innerLabel, innerLocator, prefix, suffix, newMode);
    }

    /** A cite of the whole item. */
    public static Cite of(String item) {
        return new Cite(item, "", "", List.of(), List.of(), CiteMode.NORMAL);
    }
}
