package org.footing.search.index;

import org.footing.search.query.Query;

/** Asks queries of an index. For one thread. */
public final class Finder {
    private final SourceIndex index;
    private final byte[] text;
    private final Sieves sieves;

    public Finder(SourceIndex index) {
        this.index = index;
        this.text = index.folded().array();
        this.sieves = new Sieves(index);
    }

    public Found find(Query query) {
        Pass pass = begin(query);
        pass.goOn(Long.MAX_VALUE);
        return pass.found();
    }

    /** A search that goes on as long as it is let. */
    public Pass begin(Query query) {
        return new Pass(index.folded(), text, sieves.of(query));
    }
}
