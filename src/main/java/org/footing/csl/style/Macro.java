package org.footing.csl.style;

import java.util.List;
import org.footing.text.InputException;
import org.jspecify.annotations.Nullable;

/** A macro of a style. Its elements are read when it is first called: most styles call few of theirs. */
public final class Macro {
    private static final int UNDEFINED = -1;

    private final String name;
    private final StyleFrame style;
    private int offset = UNDEFINED;
    private int firstCall = UNDEFINED;
    private @Nullable Body body;

    Macro(String name, StyleFrame style) {
        this.name = name;
        this.style = style;
    }

    public String name() {
        return name;
    }

    /** Says where in the text of the style the macro is; the first of two of one name counts. */
    void define(int at, Body elements) {
        if (offset == UNDEFINED) {
            offset = at;
            body = elements;
        }
    }

    void call(int at) {
        if (firstCall == UNDEFINED) {
            firstCall = at;
        }
    }

    /** Where in the text of the style the macro is; −1 when it is not defined. */
    int offset() {
        return offset;
    }

    /** An error at the macro's place, ready to be thrown. */
    public InputException fault(String message) {
        return style.source().error(Math.max(offset, 0), message, "take the call out");
    }

    /** The macro's rendering elements. */
    public List<Element> elements() {
        if (body == null) {
            throw style.source()
                    .error(
                            Math.max(firstCall, 0),
                            "the style has no macro \"" + name + "\"",
                            "define it, or correct the name");
        }
        return body.elements();
    }
}
