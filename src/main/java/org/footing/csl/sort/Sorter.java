package org.footing.csl.sort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.output.FieldMarkup;
import org.footing.csl.output.Inlines;
import org.footing.csl.output.QuoteMarks;
import org.footing.csl.render.DateKey;
import org.footing.csl.render.Evaluator;
import org.footing.csl.render.Numbers;
import org.footing.csl.render.Situation;
import org.footing.csl.style.SortKey;
import org.footing.language.calendar.DateValue;

/** Makes and compares the sort keys of items. */
public final class Sorter {
    private final Evaluator evaluator;
    private final List<SortKey> keys;
    private final TextOrder order;

    public Sorter(Evaluator evaluator, List<SortKey> keys, TextOrder order) {
        this.evaluator = evaluator;
        this.keys = keys;
        this.order = order;
    }

    /** Whether there is nothing to sort by. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether keys depend on more than the item: on its number or what disambiguation added. */
    public boolean usesNumber() {
        for (int i = 0; i < keys.size(); i++) {
            if ("citation-number".equals(keys.get(i).variable())) {
                return true;
            }
        }
        return false;
    }

    /** The keys of an item, in their order. */
    public SortKeys keysOf(Situation at) {
        return new SortKeys(this, at, keys.size());
    }

    /** One key of an item; empty where it has no value. */
    SortValue value(Situation at, int index) {
        SortKey key = keys.get(index);
        String text = "";
        if (key.macro() != null) {
            text = evaluator.sortKey(at, key.macro(), key.names());
        } else if (key.variable() != null) {
            text = variable(at, key.variable());
        }
        return new SortValue(SortText.of(text));
    }

    private String variable(Situation at, String variable) {
        Item item = at.item();
        if (variable.equals("citation-label")) {
            return evaluator.citationLabel(item);
        }
        if (variable.equals("type")) {
            return item.type();
        }
        if (variable.equals("citation-number")) {
            return Numbers.sortKey("" + at.citationNumber());
        }
        DateValue date = item.date(variable);
        if (date != null) {
            return DateKey.of(date);
        }
        String text = item.text(variable);
        if (text == null) {
            return item.names(variable).isEmpty() ? "" : evaluator.sortKey(at, variable);
        }
        if (Numbers.isNumberVariable(variable)) {
            return Numbers.sortKey(text);
        }
        return Inlines.plainText(FieldMarkup.parse(text, QuoteMarks.ENGLISH));
    }

    /** Compares two items by their keys: an empty key stands last, whatever the direction. */
    public int compare(SortKeys one, SortKeys other) {
        for (int i = 0; i < one.size(); i++) {
            SortValue left = one.get(i);
            SortValue right = other.get(i);
            if (left.isEmpty() || right.isEmpty()) {
                if (left.isEmpty() != right.isEmpty()) {
                    return left.isEmpty() ? 1 : -1;
                }
                continue;
            }
            int result = order.compare(left, right);
            if (result != 0) {
                return keys.get(i).descending() ? -result : result;
            }
        }
        return 0;
    }

    /** The indices 0 … in the order of their keys; those of equal keys keep their order. */
    public List<Integer> sorted(List<SortKeys> keysOfEach) {
        List<Integer> out = new ArrayList<>(keysOfEach.size());
        for (int i = 0; i < keysOfEach.size(); i++) {
            out.add(i);
        }
        out.sort(new ByKeys(keysOfEach));
        return out;
    }

    private final class ByKeys implements Comparator<Integer> {
        private final List<SortKeys> all;

        ByKeys(List<SortKeys> all) {
            this.all = all;
        }

        @Override
        public int compare(Integer one, Integer other) {
            return Sorter.this.compare(all.get(one), all.get(other));
        }
    }
}
