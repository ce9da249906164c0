package org.footing.cli;

import java.util.ArrayList;
import java.util.List;
import org.footing.library.Library;
import org.footing.source.Sources;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;

/** Which of some new sources a library has already: those whose key it has, whatever else they say. */
final class ExistingSources {
    private ExistingSources() {}

    /** The others; those that are left out are told. */
    static List<Mapping> without(Library library, List<Mapping> items, Console console) {
        Sources there = library.sourcesFile().read();
        List<Mapping> others = new ArrayList<>(items.size());
        for (Mapping item : items) {
            if (item.get("id") instanceof Scalar key && there.find(key.text()) != null) {
                console.err().println(key.text() + " is in the library already and stays as it is");
            } else {
                others.add(item);
            }
        }
        return others;
    }
}
