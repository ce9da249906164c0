package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Where the items and their fields stand in the tree of a file. */
final class ItemPath {
    private ItemPath() {}

    /** The list of items: the root of CSL-JSON, {@code references} in CSL-YAML. */
    static TreePath list(Tree root, boolean json) {
        boolean isNew = root instanceof Scalar;
        return root instanceof Sequence || (isNew && json) ? TreePath.ROOT : TreePath.of("references");
    }

    static TreePath of(Tree root, Source source) {
        TreePath list = list(root, false);
        if (list.in(root) instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Scalar key = SourceReader.keyOf(sequence.items().get(i));
                if (key != null && key.text().equals(source.key())) {
                    return list.then(i);
                }
            }
        }
        throw new IllegalStateException("read, but not found: " + source.key());
    }

    /**
     * A field of an item.
     *
     * @param field names and numbers joined by full stops
     * @param mayBeNew whether the field may be absent; its first name must then be known
     */
    static TreePath of(Tree root, Source source, String field, boolean mayBeNew) {
        TreePath item = of(root, source);
        TreePath path = item;
        for (String step : field.split("\\.", -1)) {
            path = path.then(isIndex(step) ? (Object) Integer.valueOf(step) : step);
        }
        if (path.in(root) != null) {
            return path;
        }
        Object first = path.steps().get(item.steps().size());
        boolean present = item.then(first).in(root) != null;
        if (!mayBeNew || (!present && !FieldNames.isKnown(first.toString()))) {
            throw unknown(source, field, mayBeNew ? FieldNames.all() : names((Mapping) item.in(root)));
        }
        requirePlace(root, source, item, path);
        return path;
    }

    /** The nearest thing on the way that is there must be able to hold what comes after it. */
    private static void requirePlace(Tree root, Source source, TreePath item, TreePath path) {
        TreePath missing = path;
        while (missing.parent().in(root) == null) {
            missing = missing.parent();
        }
        Tree place = missing.parent().in(root);
        boolean empty = place instanceof Scalar scalar && scalar.isNull();
        if (place != null && !empty && !(place instanceof Mapping && missing.last() instanceof String)) {
            StringBuilder name = new StringBuilder();
            List<Object> steps = missing.parent().steps();
            for (Object step : steps.subList(item.steps().size(), steps.size())) {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
            throw new UsageException(
                    "the field `" + name + "` of `" + source.key() + "` is " + place.kindName() + " and has no `"
                            + missing.last() + "`",
                    "set the whole field, or check its name");
        }
    }

    private static UsageException unknown(Source source, String field, List<String> names) {
        List<String> similar = Similar.allTo(field, names);
        String advice = similar.isEmpty()
                ? "`footing show " + source.key() + "` shows its fields"
                : "did you mean " + String.join(", ", similar) + "?";
        return new UsageException("no field `" + field + "` in `" + source.key() + "`", advice);
    }

    private static List<String> names(@Nullable Mapping item) {
        List<String> names = new ArrayList<>();
        if (item != null) {
            item.entries().forEach(entry -> names.add(entry.name()));
        }
        return names;
    }

    private static boolean isIndex(String step) {
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return false;
            }
        }
        return !step.isEmpty() && step.length() < 6;
    }
}
