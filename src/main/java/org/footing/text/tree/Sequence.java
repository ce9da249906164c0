package org.footing.text.tree;

import java.util.List;
import org.footing.text.Span;

/** A list. */
public record Sequence(List<Tree> items, Span span) implements Tree {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String kindName() {
        return "a list";
    }

    @Override
    public boolean sameAs(Tree other) {
        if (!(other instanceof Sequence sequence) || items.size() != sequence.items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).sameAs(sequence.items.get(i))) {
                return false;
            }
        }
        return true;
    }
}
