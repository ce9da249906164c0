package org.footing.text.tree;

import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Reads YAML 1.2 with the core schema. */
public final class Yaml {
    private Yaml() {}

    /**
     * Reads a file that holds one document; an empty one reads as a null of length 0.
     *
     * @throws InputException on a syntax error, a key given twice, an alias without anchor or inside its own anchor, a
     *     merge key ({@code <<}, which YAML 1.2 does not have), or a second document
     */
    public static Tree parse(SourceText text) {
        return new YamlReader(text, 0, text.content().length()).document();
    }

    /** Reads the lines of {@code part} as if they were the document; spans are those of the whole file. */
    public static Tree parse(SourceText text, Span part) {
        return new YamlReader(text, part.start(), part.end()).document();
    }
}
