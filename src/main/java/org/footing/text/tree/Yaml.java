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
        return parse(text, 0, text.content().length());
    }

    /** Reads the lines of {@code part} as if they were the document; spans are those of the whole file. */
    public static Tree parse(SourceText text, Span part) {
        return parse(text, part.start(), part.end());
    }

    private static Tree parse(SourceText text, int start, int end) {
        Tree regular = RegularYaml.read(text, start, end);
        return regular != null ? regular : new YamlReader(text, start, end).document();
    }
}
