package org.footing.csl.styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.footing.text.Similar;

/** Styles that may have been meant by an id that none has. */
final class StyleProposals {
    private static final int MOST = 3;

    private StyleProposals() {}

    /**
     * The ids nearest by letters; for a single word that none is near to, those that begin with it, short ones first; else what a
     * search for its words finds. At most three.
     */
    static List<String> of(String asked, StyleCatalogue catalogue) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        List<String> ids = new ArrayList<>();
        List<String> beginning = new ArrayList<>();
        for (StyleEntry entry : catalogue.search("")) {
            ids.add(entry.id());
            if (entry.id().startsWith(wanted + "-") && entry.parent().isEmpty()) {
                beginning.add(entry.id());
            }
        }
        if (wanted.indexOf('-') < 0 && !beginning.isEmpty()) {
            beginning.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            return List.copyOf(beginning.subList(0, Math.min(MOST, beginning.size())));
        }
        List<String> near = Similar.allTo(wanted, ids);
        if (!near.isEmpty()) {
            return List.of(near.get(0));
        }
        List<StyleEntry> found = catalogue.search(wanted.replace('-', ' '));
        return found.isEmpty() ? List.of() : List.of(found.get(0).id());
    }
}
