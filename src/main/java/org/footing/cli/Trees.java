package org.footing.cli;

import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** Shows a part of a file that Footing does not interpret. */
final class Trees {
    private Trees() {}

    /** {@code a, b} for a list, {@code x: a; y: b} for a mapping. */
    static String oneLine(Tree tree) {
        StringBuilder out = new StringBuilder();
        append(out, tree);
        return out.toString();
    }

    private static void append(StringBuilder out, Tree tree) {
        if (tree instanceof Scalar scalar) {
            out.append(scalar.text().replace('\n', ' '));
        } else if (tree instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                out.append(i == 0 ? "" : ", ");
                append(out, sequence.items().get(i));
            }
        } else if (tree instanceof Mapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                Mapping.Entry entry = mapping.entries().get(i);
                out.append(i == 0 ? "" : "; ").append(entry.name()).append(": ");
                append(out, entry.value());
            }
        }
    }
}
