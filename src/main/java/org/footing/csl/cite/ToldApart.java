package org.footing.csl.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.Cite;
import org.footing.csl.render.Hints;

/** The ambiguous items that new citations cite: all citations of these count as rendered anew. */
public final class ToldApart {
    private final Set<String> items = new HashSet<>();

    private ToldApart() {}

    /**
     * The ambiguous items of the citations that are new.
     *
     * @param known the ids of the citations that are not
     */
    public static ToldApart by(List<Citation> citations, Set<String> known, Map<String, Hints> hints) {
        ToldApart out = new ToldApart();
        if (hints.isEmpty()) {
            return out;
        }
        for (int i = 0; i < citations.size(); i++) {
            if (!known.contains(citations.get(i).id())) {
                List<Cite> cites = citations.get(i).cluster().cites();
                for (int j = 0; j < cites.size(); j++) {
                    if (hints.containsKey(cites.get(j).item())) {
                        out.items.add(cites.get(j).item());
                    }
                }
            }
        }
        return out;
    }

    /** Whether a citation cites one of them. */
    public boolean touches(Citation citation) {
        if (items.isEmpty()) {
            return false;
        }
        List<Cite> cites = citation.cluster().cites();
        for (int i = 0; i < cites.size(); i++) {
            if (items.contains(cites.get(i).item())) {
                return true;
            }
        }
        return false;
    }
}
