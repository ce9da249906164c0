package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Changes a YAML or JSON text and leaves every line alone that need not change. Each change is read back: the text must
 * say what it said before but for the change, or the change is refused.
 */
public final class Editor {
    private static final String BY_HAND = "change it with a text editor";

    private final boolean json;
    private SourceText text;
    private Tree root;

    private Editor(SourceText text, Tree root, boolean json) {
        this.text = text;
        this.root = root;
        this.json = json;
    }

    /** An editor of a YAML text, which must be well formed. */
    public static Editor yaml(SourceText text) {
        return new Editor(text, Yaml.parse(text), false);
    }

    /** An editor of a JSON text, which must be well formed. */
    public static Editor json(SourceText text) {
        return new Editor(text, Json.parse(text), true);
    }

    /** The text as it is now. */
    public SourceText text() {
        return text;
    }

    /** What the text says now. */
    public Tree root() {
        return root;
    }

    /**
     * Puts a value at {@code path}; mappings on the way that are missing are made.
     *
     * @throws InputException when the text is laid out too unusually to be changed here
     */
    public void set(TreePath path, Tree value) {
        TreePath known = path;
        Tree wanted = value;
        while (!known.isRoot() && !isContainer(known.parent().in(root), known.last())) {
            // The parent is missing, or holds nothing: it is to be set to a mapping that holds the value.
            Tree found = known.parent().in(root);
            boolean blocked = found != null && !(found instanceof Scalar scalar && scalar.isNull());
            if (blocked || known.last() instanceof Integer) {
                Tree place = found == null ? root : found;
                throw text.error(
                        place.span().start(),
                        "field `" + known.parent() + "` is " + place.kindName() + ", so it has no `" + known.last()
                                + "`",
                        "check the name of the field");
            }
            wanted = Draft.mapping().put((String) known.last(), wanted).build();
            known = known.parent();
        }
        if (known.isRoot()) {
            setRoot(wanted);
            return;
        }
        Tree parent = require(known.parent());
        Tree expected = Change.set(root, known.steps(), wanted);
        apply(setSplices(parent, known, wanted), expected, parent.span());
    }

    private static boolean isContainer(@Nullable Tree tree, Object step) {
        if (step instanceof Integer) {
            return TreePath.child(tree == null ? Draft.text("") : tree, step) != null;
        }
        return tree instanceof Mapping;
    }

    private void setRoot(Tree value) {
        String written = json ? JsonWriter.document(value) : YamlWriter.document((Mapping) value);
        String content = text.content();
        String separator = content.isEmpty() || content.endsWith("\n") || content.equals("\ufeff") ? "" : "\n";
        String adapted = new TextLines(content).adapted(separator + written);
        apply(List.of(Splice.insert(content.length(), adapted)), value, root.span());
    }

    private List<Splice> setSplices(Tree parent, TreePath path, Tree value) {
        String content = text.content();
        Tree old = TreePath.child(parent, path.last());
        if (isInBrackets(path.parent())) {
            BracketLayout layout = new BracketLayout(content, json);
            return List.of(
                    old == null
                            ? layout.put((Mapping) parent, (String) path.last(), value)
                            : layout.replace(old, value));
        }
        BlockLayout layout = new BlockLayout(content);
        int depth = depth(path);
        if (!(parent instanceof Mapping mapping)) {
            return old == null ? List.of() : layout.replaceItem(old, value, depth);
        }
        Mapping.Entry entry = mapping.entry((String) path.last());
        return entry == null
                ? layout.put(mapping, (String) path.last(), value, depth)
                : layout.replace(entry, value, depth);
    }

    /** How many nodes stand between the innermost list and the value: a list's item starts a record of its own. */
    private static int depth(TreePath path) {
        return Math.max(0, path.steps().size() - 1 - firstIndex(path) - 1);
    }

    private static int firstIndex(TreePath path) {
        for (int i = 0; i < path.steps().size(); i++) {
            if (path.steps().get(i) instanceof Integer) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Adds items at the end of the list at {@code list}, which is made when it is missing.
     *
     * @throws InputException when the text is laid out too unusually to be changed here
     */
    public void append(TreePath list, List<? extends Tree> items) {
        if (items.isEmpty()) {
            return;
        }
        Tree found = list.in(root);
        if (list.isRoot() && !(found instanceof Sequence)) {
            setRoot(Draft.list(items));
            return;
        }
        boolean empty = found instanceof Sequence sequence && sequence.items().isEmpty();
        if (!(found instanceof Sequence sequence)
                || (empty && !json && !list.isRoot() && !isInBrackets(list.parent()))) {
            set(list, Draft.list(items));
            return;
        }
        Tree expected = Change.append(root, list, items);
        List<Splice> splices = isInBrackets(list)
                ? List.of(new BracketLayout(text.content(), json).append(sequence, items))
                : new BlockLayout(text.content()).append(sequence, items);
        apply(splices, expected, sequence.span());
    }

    /**
     * Takes out what stands at {@code path}. A mapping that would be left empty goes too; a list stays, empty.
     *
     * @throws InputException when there is nothing, or the text is laid out too unusually to be changed here
     */
    public void remove(TreePath path) {
        require(path);
        Tree parent = require(path.parent());
        int size = parent instanceof Sequence sequence
                ? sequence.items().size()
                : ((Mapping) parent).entries().size();
        if (size == 1) {
            if (parent instanceof Mapping && !path.parent().isRoot()) {
                remove(path.parent());
                return;
            }
            if (!path.parent().isRoot()) {
                set(path.parent(), Draft.list(List.of()));
                return;
            }
        }
        int index = indexIn(parent, path.last());
        List<Splice> splices;
        if (isInBrackets(path.parent())) {
            splices = List.of(new BracketLayout(text.content(), json).remove(parent, index));
        } else if (parent instanceof Mapping mapping) {
            splices = new BlockLayout(text.content()).removeEntry(mapping, index);
        } else {
            splices = new BlockLayout(text.content()).removeItem((Sequence) parent, index);
        }
        apply(splices, Change.remove(root, path), parent.span());
    }

    private static int indexIn(Tree parent, Object step) {
        if (parent instanceof Mapping mapping) {
            List<String> names = new ArrayList<>();
            mapping.entries().forEach(entry -> names.add(entry.name()));
            return names.indexOf(step);
        }
        return (Integer) step;
    }

    private Tree require(TreePath path) {
        Tree found = path.in(root);
        if (found == null) {
            throw text.error(root.span().start(), "nothing at `" + path + "`", "check the name of the field");
        }
        return found;
    }

    /** Whether the collection at {@code path} is written in brackets: everything inside brackets is. */
    private boolean isInBrackets(TreePath path) {
        if (json) {
            return true;
        }
        Tree tree = root;
        boolean inBrackets = opensBracket(tree);
        for (Object step : path.steps()) {
            Tree child = TreePath.child(tree, step);
            if (child == null) {
                return inBrackets;
            }
            tree = child;
            inBrackets |= opensBracket(tree);
        }
        return inBrackets;
    }

    private boolean opensBracket(Tree tree) {
        if (tree instanceof Mapping mapping) {
            return mapping.entries().isEmpty()
                    || hasBefore('{', tree, mapping.entries().get(0).key());
        }
        if (tree instanceof Sequence sequence) {
            return sequence.items().isEmpty()
                    || hasBefore('[', tree, sequence.items().get(0));
        }
        return false;
    }

    private boolean hasBefore(char bracket, Tree collection, Tree first) {
        int at = text.content().indexOf(bracket, collection.span().start());
        return at >= 0 && at < first.span().start();
    }

    private void apply(List<Splice> splices, Tree expected, Span place) {
        for (Splice splice : splices) {
            SourceText changed = new SourceText(text.name(), splice.in(text.content()));
            Tree read = readBack(changed);
            if (read != null && read.sameAs(expected)) {
                text = changed;
                root = read;
                return;
            }
        }
        throw text.error(place.start(), "laid out in a way that cannot be changed here without harm", BY_HAND);
    }

    private @Nullable Tree readBack(SourceText changed) {
        try {
            return json ? Json.parse(changed) : Yaml.parse(changed);
        } catch (InputException e) {
            return null;
        }
    }
}
