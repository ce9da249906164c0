package org.footing.csl.render;

import java.util.List;
import org.footing.csl.output.Inline;

/** Compares trees as they are read: tags do not count. */
public final class RenderTrees {
    private RenderTrees() {}

    public static boolean areEqual(List<Inline> one, List<Inline> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!areEqual(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEqual(Inline one, Inline other) {
        if (one instanceof Inline.Tagged && other instanceof Inline.Tagged) {
            return areEqual(one.children(), other.children());
        }
        if (one.children().isEmpty() || other.children().isEmpty() || one.getClass() != other.getClass()) {
            return one.equals(other);
        }
        return Inline.withChildren(one, List.of()).equals(Inline.withChildren(other, List.of()))
                && areEqual(one.children(), other.children());
    }
}
