package org.footing.claim;

import org.footing.text.tree.Fields;

/** Reads optional texts, which this room holds as empty ones. */
final class Texts {
    private Texts() {}

    static String of(Fields fields, String name) {
        String text = fields.text(name);
        return text == null ? "" : text;
    }
}
