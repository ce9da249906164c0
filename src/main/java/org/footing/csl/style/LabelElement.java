package org.footing.csl.style;

import org.footing.csl.locale.TermForm;

/**
 * {@code <label/>}, of a number variable or in {@code cs:names}.
 *
 * @param variable interned; empty in {@code cs:names}
 */
public record LabelElement(String variable, TermForm form, Plural plural, Presentation presentation)
        implements Element {
    /** The attribute {@code plural}. */
    public enum Plural {
        CONTEXTUAL,
        ALWAYS,
        NEVER
    }
}
