package org.footing.csl.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Situation;
import org.footing.csl.sort.Sorter;
import org.jspecify.annotations.Nullable;

/** The items in the order of the bibliography, and the numbers that this gives them. */
public final class ItemOrder {
    private final @Nullable Sorter sorter;
    private final Map<String, String[]> keys = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private List<Item> bibliography = List.of();

    /** @param sorter by the keys of the bibliography; null when the style has none */
    public ItemOrder(@Nullable Sorter sorter) {
        this.sorter = sorter;
    }

    /** Forgets what it knows of an item that was replaced. */
    public void forget(String id) {
        keys.remove(id);
    }

    /** Sorts the items; those of equal keys stay in the order given, that of their first cites. */
    public void set(List<Item> items) {
        numbers.clear();
        if (sorter == null || sorter.isEmpty()) {
            bibliography = items;
        } else {
            List<String[]> all = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                all.add(keysOf(items.get(i), i + 1, sorter));
            }
            List<Integer> places = sorter.sorted(all);
            List<Item> sorted = new ArrayList<>(items.size());
            for (int i = 0; i < places.size(); i++) {
                sorted.add(items.get(places.get(i)));
            }
            bibliography = sorted;
        }
        for (int i = 0; i < bibliography.size(); i++) {
            numbers.put(bibliography.get(i).id(), i + 1);
        }
    }

    private String[] keysOf(Item item, int number, Sorter by) {
        String[] known = by.usesNumber() ? null : keys.get(item.id());
        if (known == null) {
            known = by.keysOf(Situation.of(item.listed(), true, 0, number, Hints.NONE, false));
            keys.put(item.id(), known);
        }
        return known;
    }

    /** The items in the order of the bibliography. */
    public List<Item> bibliography() {
        return bibliography;
    }

    /** The number of an item, from 1; 0 when it is not listed. */
    public int number(String id) {
        Integer number = numbers.get(id);
        return number == null ? 0 : number;
    }
}
