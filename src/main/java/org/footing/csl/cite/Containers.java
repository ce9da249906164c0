package org.footing.csl.cite;

import org.footing.csl.item.Item;
import org.footing.language.calendar.DatePoint;
import org.footing.language.calendar.DateValue;
import org.jspecify.annotations.Nullable;

/** Tells whether two items are parts of the same book, or of the same issue of a journal. */
public final class Containers {
    /** Knows of no items: no two share anything. */
    static final Containers UNKNOWN = new Containers(null);

    private static final String[] PARTS = {"container-title", "volume", "issue", "publisher"};

    private final @Nullable Registry registry;

    private Containers(@Nullable Registry registry) {
        this.registry = registry;
    }

    public static Containers of(Registry registry) {
        return new Containers(registry);
    }

    boolean areShared(String id, String otherId) {
        if (registry == null || id.equals(otherId)) {
            return false;
        }
        Item one = registry.get(id);
        Item other = registry.get(otherId);
        for (String variable : PARTS) {
            String text = one.text(variable);
            if (text == null ? other.text(variable) != null : !text.equals(other.text(variable))) {
                return false;
            }
        }
        return one.text("container-title") != null && year(one) == year(other);
    }

    private static int year(Item item) {
        DateValue issued = item.date("issued");
        return issued == null || issued.start() == null
                ? DatePoint.NO_YEAR
                : issued.start().year();
    }
}
