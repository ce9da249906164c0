package org.footing.csl.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.csl.Cite;
import org.footing.csl.render.Hints;

/**
 * The items of which all citations count as rendered anew: ambiguous ones that a new citation cites, ones whose first
 * note is another now, and, where a condition tells items apart, ones that are cited a second time.
 */
public final class Touched {
    private final Set<String> items = new HashSet<>();

    private Touched() {}

    /**
     * The ambiguous items of the citations that are new.
     *
     * @param known the ids of the citations that are not
     */
    public static Touched by(List<DocumentCitation> citations, Set<String> known, Map<String, Hints> hints) {
        Touched out = new Touched();
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

    public void add(String item) {
        items.add(item);
    }

    /**
     * Adds the items that a second citation cites now, or no longer: a note need tell an item apart only if it comes again.
     *
     * @param before how many citations cited each item
     * @return how many cite it now
     */
    public Map<String, Integer> addCitedAgain(List<DocumentCitation> citations, Map<String, Integer> before) {
        Map<String, Integer> now = new HashMap<>();
        for (int i = 0; i < citations.size(); i++) {
            Set<String> own = new HashSet<>();
            List<Cite> cites = citations.get(i).cluster().cites();
            for (int j = 0; j < cites.size(); j++) {
                String item = cites.get(j).item();
                if (own.add(item)) {
                    Integer count = now.get(item);
                    now.put(item, count == null ? 1 : count + 1);
                }
            }
        }
        for (Map.Entry<String, Integer> entry : now.entrySet()) {
            Integer count = before.get(entry.getKey());
            if (count != null && (count < 2) != (entry.getValue() < 2)) {
                items.add(entry.getKey());
            }
        }
        return now;
    }

    /** Whether a citation cites one of them. */
    public boolean touches(DocumentCitation citation) {
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
