package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footing.text.Placed;

/**
 * Everything found in a text, in an order in which what holds comes before what is held. Brackets nest by themselves; emphasis that would
 * cross them gives way, and its signs are passed over.
 */
final class Nesting {
    private static final Comparator<Placed> OUTER_FIRST = new Comparator<>() {
        @Override
        public int compare(Placed a, Placed b) {
            int starts = Integer.compare(a.start(), b.start());
            return starts != 0 ? starts : Integer.compare(b.end(), a.end());
        }
    };

    private final List<Placed> kept = new ArrayList<>();
    private final List<Placed> open = new ArrayList<>();

    private Nesting() {}

    static List<Placed> of(FoundInlines found) {
        List<Placed> all = new ArrayList<>(found.constructs.size() + found.calls.size() + found.clusters.size());
        all.addAll(found.constructs);
        all.addAll(found.calls);
        all.addAll(found.clusters);
        if (all.size() < 2) {
            return all;
        }
        all.sort(OUTER_FIRST);
        Nesting nesting = new Nesting();
        for (Placed item : all) {
            nesting.add(item);
        }
        return nesting.kept;
    }

    private void add(Placed item) {
        while (!open.isEmpty() && open.get(open.size() - 1).end() <= item.start()) {
            open.remove(open.size() - 1);
        }
        boolean gives = isStyle(item);
        for (int i = open.size() - 1; i >= 0 && open.get(i).end() < item.end(); i--) {
            if (gives || !isStyle(open.get(i))) {
                return;
            }
            drop(open.remove(i));
        }
        kept.add(item);
        open.add(item);
    }

    private void drop(Placed item) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i) == item) {
                kept.remove(i);
                return;
            }
        }
    }

    private static boolean isStyle(Placed item) {
        return item instanceof Construct construct && construct.sort() == Construct.Sort.STYLE;
    }
}
