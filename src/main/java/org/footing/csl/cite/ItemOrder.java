package org.footing.csl.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.render.EachItem;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Situation;
import org.footing.csl.sort.SortKeys;
import org.footing.csl.sort.Sorter;
import org.jspecify.annotations.Nullable;

/** The items in the order of the bibliography, and the numbers that this gives them. */
public final class ItemOrder {
    private final @Nullable Sorter sorter;
    private final Map<String, Place> places = new HashMap<>();
    private List<Place> sorted = new ArrayList<>();
    private List<Item> bibliography = List.of();
    private int round;

    /** An item's place, from one call of {@link #set} to the next. */
    private static final class Place {
        private final Item item;
        private @Nullable SortKeys keys;
        private int cited;
        private int number;
        private int round = -1;

        private Place(Item item) {
            this.item = item;
        }
    }

    /**
     * An order of no items yet.
     *
     * @param sorter by the keys of the bibliography; null when the style has none
     */
    public ItemOrder(@Nullable Sorter sorter) {
        this.sorter = sorter == null || sorter.isEmpty() ? null : sorter;
    }

    /** Forgets what it knows of an item that was replaced. */
    public void forget(String id) {
        places.remove(id);
    }

    /** Sorts the items; those of equal keys stay in the order given, that of their first cites. */
    public void set(List<Item> items) {
        round++;
        List<Place> added = new ArrayList<>();
        List<Place> unkeyed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Place place = places.get(item.id());
            if (place == null) {
                place = new Place(item);
                places.put(item.id(), place);
            }
            if (sorter != null && (place.keys == null || sorter.usesNumber())) {
                unkeyed.add(place);
            }
            if (place.round != round - 1) {
                added.add(place);
            }
            place.cited = i;
            place.round = round;
        }
        if (sorter != null) {
            new Keys(sorter, unkeyed).run(unkeyed.size());
        }
        sort(items, added);
        List<Item> all = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number = i + 1;
            all.add(sorted.get(i).item);
        }
        bibliography = all;
    }

    private static final class Keys extends EachItem {
        private final Sorter sorter;
        private final List<Place> places;

        private Keys(Sorter sorter, List<Place> places) {
            this.sorter = sorter;
            this.places = places;
        }

        @Override
        protected void at(int index) {
            Place place = places.get(index);
            place.keys = sorter.keysOf(Situation.of(place.item.listed(), true, 0, place.cited + 1, Hints.NONE, false));
        }
    }

    /** Starts from the order of the last time, so that one more item costs next to nothing. */
    private void sort(List<Item> items, List<Place> added) {
        List<Place> next = new ArrayList<>(items.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).round == round && places.get(sorted.get(i).item.id()) == sorted.get(i)) {
                next.add(sorted.get(i));
            }
        }
        next.addAll(added);
        next.sort(new ByKeys(sorter));
        sorted = next;
    }

    private static final class ByKeys implements Comparator<Place> {
        private final @Nullable Sorter sorter;

        private ByKeys(@Nullable Sorter sorter) {
            this.sorter = sorter;
        }

        @Override
        public int compare(Place one, Place other) {
            SortKeys left = one.keys;
            SortKeys right = other.keys;
            if (sorter != null && left != null && right != null) {
                int result = sorter.compare(left, right);
                if (result != 0) {
                    return result;
                }
            }
            return Integer.compare(one.cited, other.cited);
        }
    }

    /** The items in the order of the bibliography. */
    public List<Item> bibliography() {
        return bibliography;
    }

    /** The number of an item, from 1; 0 when it is not listed. */
    public int number(String id) {
        Place place = places.get(id);
        return place == null || place.round != round ? 0 : place.number;
    }
}
