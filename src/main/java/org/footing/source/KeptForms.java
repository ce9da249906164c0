package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** New names in the place of old ones: a name that stays the same keeps its readings, romanisations and other parts. */
final class KeptForms {
    private final List<String> lost = new ArrayList<>();
    private final Tree names;

    KeptForms(@Nullable Tree old, Tree given) {
        this.names = old instanceof Sequence before && given instanceof Sequence after ? kept(before, after) : given;
    }

    /** The names to write. */
    Tree names() {
        return names;
    }

    /** The old names that had other forms and are not among the new ones. */
    List<String> lost() {
        return lost;
    }

    private Tree kept(Sequence before, Sequence after) {
        List<Mapping> old = new ArrayList<>();
        for (Tree name : before.items()) {
            if (name instanceof Mapping mapping) {
                old.add(mapping);
            }
        }
        List<Tree> names = new ArrayList<>();
        for (Tree name : after.items()) {
            Mapping same = name instanceof Mapping mapping ? same(old, mapping) : null;
            if (same != null) {
                old.remove(same);
            }
            names.add(same == null ? name : same);
        }
        for (Mapping name : old) {
            if (name.get("multi") != null) {
                lost.add(shown(name));
            }
        }
        return Draft.list(names);
    }

    /** A name as the new one writes it; one that the new one writes with more parts than these is another. */
    private static @Nullable Mapping same(List<Mapping> old, Mapping given) {
        for (Mapping.Entry part : given.entries()) {
            if (!List.of("family", "given", "literal").contains(part.name())) {
                return null;
            }
        }
        for (Mapping name : old) {
            if (text(name, "family").equals(text(given, "family"))
                    && text(name, "given").equals(text(given, "given"))
                    && text(name, "literal").equals(text(given, "literal"))) {
                return name;
            }
        }
        return null;
    }

    private static String text(Mapping name, String part) {
        return name.get(part) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static String shown(Mapping name) {
        return (text(name, "family") + " " + text(name, "given") + text(name, "literal")).strip();
    }
}
