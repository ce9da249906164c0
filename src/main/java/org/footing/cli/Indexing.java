package org.footing.cli;

import org.footing.search.SourceSearch;
import org.footing.search.index.SourceIndex;

/** Asks for a library's index, and says so when that takes a while. */
final class Indexing {
    private Indexing() {}

    /** @param tells whether to say what could not be searched */
    static SourceIndex index(SourceSearch search, Console console, boolean tells) {
        if (console.columns() > 0 && search.isToBeMade()) {
            console.err().println("reading all sources; the next time it is quick");
            console.err().flush();
        }
        SourceIndex index = search.index();
        if (tells) {
            for (String warning : search.warnings()) {
                console.err().println("footing: " + warning);
            }
        }
        return index;
    }
}
