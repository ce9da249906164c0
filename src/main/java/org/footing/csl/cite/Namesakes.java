package org.footing.csl.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.item.Item;
import org.footing.csl.item.PersonName;
import org.footing.csl.style.Condition;
import org.jspecify.annotations.Nullable;

/** Tells whether someone else of an author's family name was cited before, so that a style can give the whole name. */
public final class Namesakes {
    /** Knows of no items. */
    static final Namesakes UNKNOWN = new Namesakes(null);

    private final @Nullable Registry registry;

    /** The items cited so far, by the family name of their first author. */
    private final Map<String, List<Item>> cited = new HashMap<>();

    private Namesakes(@Nullable Registry registry) {
        this.registry = registry;
    }

    /** For one pass through a document. */
    public static Namesakes of(Registry registry) {
        return new Namesakes(registry);
    }

    /** Takes note of an item that is cited for the first time. */
    void cite(String id) {
        if (registry == null) {
            return;
        }
        Item item = registry.get(id);
        String family = family(item);
        if (!family.isEmpty()) {
            List<Item> items = cited.get(family);
            if (items == null) {
                items = new ArrayList<>(2);
                cited.put(family, items);
            }
            items.add(item);
        }
    }

    /** {@link Condition#NAMESAKE} and {@link Condition#AUTHOR_AGAIN}, as bits of a position. */
    int bits(String id) {
        if (registry == null) {
            return 0;
        }
        Item item = registry.get(id);
        int bits = 0;
        List<Item> items = cited.get(family(item));
        for (int i = 0; items != null && i < items.size(); i++) {
            Item other = items.get(i);
            if (!other.id().equals(id)) {
                boolean same = given(other).equals(given(item));
                bits |= 1 << (same ? Condition.AUTHOR_AGAIN : Condition.NAMESAKE);
            }
        }
        return bits;
    }

    /** {@link Condition#AUTHOR_IN_CLUSTER}, as a bit of a position, where two items are different works of the same authors. */
    int inCluster(String before, String id) {
        if (registry == null || before.equals(id)) {
            return 0;
        }
        List<PersonName> authors = registry.get(id).names("author");
        boolean same = !authors.isEmpty() && authors.equals(registry.get(before).names("author"));
        return same ? 1 << Condition.AUTHOR_IN_CLUSTER : 0;
    }

    private static String family(Item item) {
        List<PersonName> authors = item.names("author");
        return authors.isEmpty() || authors.get(0).isLiteral()
                ? ""
                : authors.get(0).family();
    }

    private static String given(Item item) {
        return item.names("author").get(0).given();
    }
}
