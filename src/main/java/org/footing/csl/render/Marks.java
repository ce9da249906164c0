package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.jspecify.annotations.Nullable;

/** Finds and changes the parts of a tree that carry a tag. */
public final class Marks {
    private Marks() {}

    /** The first part with that tag, from the left; null when there is none. */
    public static Inline.@Nullable Tagged find(List<Inline> nodes, Mark mark) {
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Tagged tagged && tagged.tag() == mark) {
                return tagged;
            }
            Inline.Tagged found = find(node.children(), mark);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first list of names in the nodes; null when there is none. */
    public static @Nullable NameList findNames(List<Inline> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Tagged tagged && tagged.tag() instanceof NameList list) {
                return list;
            }
            NameList found = findNames(node.children());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The characters of the first part with that tag; empty when there is none. */
    public static String text(List<Inline> nodes, Mark mark) {
        Inline.Tagged found = find(nodes, mark);
        return found == null ? "" : Inlines.plainText(found.children());
    }

    /** The nodes with every part of that tag holding something else. */
    public static List<Inline> replace(List<Inline> nodes, Object tag, List<Inline> replacement) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Tagged tagged && tagged.tag().equals(tag)) {
                if (!replacement.isEmpty()) {
                    out.add(new Inline.Tagged(tag, replacement));
                }
            } else if (node.children().isEmpty()) {
                out.add(node);
            } else {
                out.add(Inline.withChildren(node, replace(node.children(), tag, replacement)));
            }
        }
        return out;
    }
}
