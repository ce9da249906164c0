package org.footing.csl;

import java.util.List;

/**
 * Cites made at one place.
 *
 * @param note the number of the note in which the place is, counted from 1; 0 in the running text
 * @param cites at least one
 * @param opening whether it starts a sentence: a term that it starts with is then capitalised
 * @param chapter in which the place is, where positions begin anew with each; else 0
 * @param continued whether the author's sentence goes on after it: a full stop that ends the layout is then left out
 */
public record Cluster(int note, int chapter, List<Cite> cites, boolean opening, boolean continued) {
    public Cluster {
        cites = List.copyOf(cites);
        if (cites.isEmpty()) {
            throw new IllegalArgumentException("a cluster needs a cite");
        }
    }

    /** Cites in a paper whose positions are counted through. */
    public Cluster(int note, List<Cite> cites, boolean opening, boolean continued) {
        this(note, 0, cites, opening, continued);
    }

    /** A note that holds nothing but these cites. */
    public static Cluster note(int note, List<Cite> cites) {
        return new Cluster(note, cites, true, false);
    }
}
