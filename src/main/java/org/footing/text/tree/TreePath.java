package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a root to a node.
 *
 * @param steps a {@link String} for each mapping on the way, an {@link Integer} (from 0) for each list
 */
public record TreePath(List<Object> steps) {
    public static final TreePath ROOT = new TreePath(List.of());

    public TreePath {
        steps = List.copyOf(steps);
        for (Object step : steps) {
            if (!(step instanceof String) && !(step instanceof Integer)) {
                throw new IllegalArgumentException("no step of a path: " + step);
            }
        }
    }

    public static TreePath of(Object... steps) {
        return new TreePath(List.of(steps));
    }

    public TreePath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new TreePath(longer);
    }

    public TreePath then(TreePath rest) {
        List<Object> longer = new ArrayList<>(steps);
        longer.addAll(rest.steps);
        return new TreePath(longer);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    public Object last() {
        return steps.get(steps.size() - 1);
    }

    public TreePath parent() {
        return new TreePath(steps.subList(0, steps.size() - 1));
    }

    /** The node at the end of the path below {@code root}, or null. */
    public @Nullable Tree in(Tree root) {
        Tree tree = root;
        for (Object step : steps) {
            Tree next = child(tree, step);
            if (next == null) {
                return null;
            }
            tree = next;
        }
        return tree;
    }

    static @Nullable Tree child(Tree tree, Object step) {
        if (tree instanceof Mapping mapping && step instanceof String name) {
            return mapping.get(name);
        }
        if (tree instanceof Sequence sequence && step instanceof Integer index) {
            return index >= 0 && index < sequence.items().size()
                    ? sequence.items().get(index)
                    : null;
        }
        return null;
    }

    /** Steps joined by full stops. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Object step : steps) {
            out.append(out.length() == 0 ? "" : ".").append(step);
        }
        return out.toString();
    }
}
