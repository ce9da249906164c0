package org.footing.text.tree;

import org.footing.text.Span;

/** What an alias stands for. */
final class Aliases {
    private Aliases() {}

    /** {@code value}, standing at {@code span}; what it contains stays where the anchor has it. */
    static Tree moved(Tree value, Span span) {
        if (value instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.kind(), span);
        }
        if (value instanceof Sequence sequence) {
            return new Sequence(sequence.items(), span);
        }
        return new Mapping(((Mapping) value).entries(), span);
    }

    /** How many nodes {@code tree} has; counts no further than {@code limit}. */
    static long size(Tree tree, long limit) {
        long size = 1;
        if (tree instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size() && size <= limit; i++) {
                size += size(sequence.items().get(i), limit - size);
            }
        } else if (tree instanceof Mapping mapping) {
            for (int i = 0; i < mapping.entries().size() && size <= limit; i++) {
                size += size(mapping.entries().get(i).value(), limit - size);
            }
        }
        return size;
    }
}
