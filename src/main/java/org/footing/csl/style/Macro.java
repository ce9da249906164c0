package org.footing.csl.style;

import java.util.List;
import org.footing.text.InputException;
import org.jspecify.annotations.Nullable;

/** A macro of a style. Its elements are parsed when it is first called: most styles call few of theirs. */
public final class Macro {
    private static final int UNDEFINED = -1;

    private final String name;
    private final StyleParser parser;
    private int offset = UNDEFINED;
    private int firstCall = UNDEFINED;
    private @Nullable List<Element> elements;

    Macro(String name, StyleParser parser) {
        this.name = name;
        this.parser = parser;
    }

    public String name() {
        return name;
    }

    void define(int at) {
        if (offset == UNDEFINED) {
            offset = at;
        }
    }

    void call(int at) {
        if (firstCall == UNDEFINED) {
            firstCall = at;
        }
    }

    /** An error at the macro's place, ready to be thrown. */
    public InputException fault(String message) {
        return parser.source().error(Math.max(offset, 0), message, "take the call out");
    }

    /** The macro's rendering elements. */
    public List<Element> elements() {
        List<Element> found = elements;
        if (found == null) {
            if (offset == UNDEFINED) {
                throw parser.source()
                        .error(
                                Math.max(firstCall, 0),
                                "the style has no macro \"" + name + "\"",
                                "define it, or correct the name");
            }
            found = parser.macro(offset);
            elements = found;
        }
        return found;
    }
}
