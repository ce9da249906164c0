package org.footing.csl.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.footing.csl.Cite;
import org.footing.csl.item.Item;
import org.footing.text.UsageException;

/** The items that a document can cite, and the order in which it does. */
public final class Registry {
    private final Map<String, Item> items = new HashMap<>();

    /** Adds an item, or replaces the one of the same identifier. */
    public void add(Item item) {
        items.put(item.id(), item);
    }

    public boolean has(String id) {
        return items.containsKey(id);
    }

    /** The item of an identifier. */
    public Item get(String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new UsageException("no item \"" + id + "\" to cite", "check the key, or add the item");
        }
        return item;
    }

    /** The items cited, in the order of their first cites, then those of {@code uncited} that are not among them. */
    public List<Item> inOrder(List<DocumentCitation> citations, List<String> uncited) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < citations.size(); i++) {
            List<Cite> cites = citations.get(i).cluster().cites();
            for (int j = 0; j < cites.size(); j++) {
                ids.add(cites.get(j).item());
            }
        }
        ids.addAll(uncited);
        List<Item> out = new ArrayList<>(ids.size());
        for (String id : ids) {
            out.add(get(id));
        }
        return out;
    }
}
