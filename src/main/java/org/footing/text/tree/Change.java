package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;

/** What a change is to make of a tree, whatever becomes of the text. */
final class Change {
    private Change() {}

    /** {@code root} with {@code value} at the end of the path; the node that holds it must be there. */
    static Tree set(Tree root, List<Object> steps, Tree value) {
        if (steps.isEmpty()) {
            return value;
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (root instanceof Sequence sequence) {
            List<Tree> items = new ArrayList<>(sequence.items());
            int index = (Integer) step;
            items.set(index, set(items.get(index), rest, value));
            return Draft.list(items);
        }
        String name = (String) step;
        Draft draft = Draft.mapping();
        boolean found = false;
        for (Mapping.Entry entry : ((Mapping) root).entries()) {
            boolean here = entry.name().equals(name);
            found |= here;
            draft.put(entry.name(), here ? set(entry.value(), rest, value) : entry.value());
        }
        return found ? draft.build() : draft.put(name, value).build();
    }

    static Tree append(Tree root, TreePath list, List<? extends Tree> items) {
        List<Tree> longer = new ArrayList<>();
        if (list.in(root) instanceof Sequence sequence) {
            longer.addAll(sequence.items());
        }
        longer.addAll(items);
        return set(root, list.steps(), Draft.list(longer));
    }

    static Tree remove(Tree root, TreePath path) {
        Tree parent = path.parent().in(root);
        Tree smaller;
        if (parent instanceof Sequence sequence) {
            List<Tree> items = new ArrayList<>(sequence.items());
            items.remove(((Integer) path.last()).intValue());
            smaller = Draft.list(items);
        } else if (parent instanceof Mapping mapping) {
            List<Mapping.Entry> entries = new ArrayList<>(mapping.entries());
            entries.removeIf(entry -> entry.name().equals(path.last()));
            smaller = Draft.mapping(entries);
        } else {
            throw new IllegalArgumentException("nothing at " + path);
        }
        return set(root, path.parent().steps(), smaller);
    }
}
