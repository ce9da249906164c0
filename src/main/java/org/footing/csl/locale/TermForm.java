package org.footing.csl.locale;

import org.jspecify.annotations.Nullable;

/** The forms of a term (CSL 1.0.2, "Terms"). */
public enum TermForm {
    LONG(0),
    SHORT(1),
    VERB(2),
    VERB_SHORT(3),
    SYMBOL(4);

    /** Where a term keeps this form. */
    final int slot;

    TermForm(int slot) {
        this.slot = slot;
    }

    /** The value of the attribute {@code form}, or null when it is not a form of a term. */
    public static @Nullable TermForm parse(String value) {
        return switch (value) {
            case "long" -> LONG;
            case "short" -> SHORT;
            case "verb" -> VERB;
            case "verb-short" -> VERB_SHORT;
            case "symbol" -> SYMBOL;
            default -> null;
        };
    }

    /** The form that stands in when this one is undefined; null for {@link #LONG}. */
    public @Nullable TermForm fallback() {
        return switch (this) {
            case LONG -> null;
            case SHORT, VERB -> LONG;
            case VERB_SHORT -> VERB;
            case SYMBOL -> SHORT;
        };
    }
}
