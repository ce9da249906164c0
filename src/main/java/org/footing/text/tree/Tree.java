package org.footing.text.tree;

import org.footing.text.Span;

/** A node of a YAML or JSON file. */
public sealed interface Tree permits Mapping, Sequence, Scalar {
    /**
     * Where the node stands, in UTF-16 code units of the file: without the comments and blank lines after it. An alias
     * has its own place; what it contains has the place of the anchor.
     */
    Span span();

    /** What kind of node this is, for messages: {@code a list}, {@code a text} … */
    String kindName();

    /** Whether both say the same, wherever they stand: same order of fields, same texts, same kinds. */
    boolean sameAs(Tree other);
}
