package org.footing.csl.locale;

import org.jspecify.annotations.Nullable;

/** The grammatical gender of a noun, and of the ordinal before it. */
public enum Gender {
    NEUTER(0),
    MASCULINE(1),
    FEMININE(2);

    /** Where a set of ordinals keeps this gender. */
    final int slot;

    Gender(int slot) {
        this.slot = slot;
    }

    static Gender parse(@Nullable String value) {
        if ("masculine".equals(value)) {
            return MASCULINE;
        }
        return "feminine".equals(value) ? FEMININE : NEUTER;
    }
}
