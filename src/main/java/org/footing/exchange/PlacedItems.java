package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** Gives drafted items the place that they were made from, so that faults in them are told there. */
final class PlacedItems {
    private PlacedItems() {}

    static Mapping at(Mapping item, Span place) {
        return (Mapping) at((Tree) item, place);
    }

    static Mapping at(Mapping item, int offset) {
        return at(item, new Span(offset, offset));
    }

    private static Tree at(Tree tree, Span span) {
        if (tree instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.kind(), span);
        }
        if (tree instanceof Sequence sequence) {
            List<Tree> items = new ArrayList<>();
            for (Tree child : sequence.items()) {
                items.add(at(child, span));
            }
            return new Sequence(items, span);
        }
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry child : ((Mapping) tree).entries()) {
            entries.add(new Mapping.Entry((Scalar) at(child.key(), span), at(child.value(), span)));
        }
        return new Mapping(entries, span);
    }
}
