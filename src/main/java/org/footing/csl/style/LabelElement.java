package org.footing.csl.style;

import org.footing.csl.locale.TermForm;

/**
 * {@code <label/>}, of a number variable or in {@code cs:names}.
 *
 * @param variable interned; empty in {@code cs:names}
 * @param beside the variable of the number beside it, which it names instead of its own ({@link CountedLabels}); mostly empty
 */
public record LabelElement(String variable, TermForm form, Plural plural, Presentation presentation, String beside)
        implements Element {
    LabelElement beside(String number) {
        return new LabelElement(variable, form, plural, presentation, number);
    }

    /** The attribute {@code plural}. */
    public enum Plural {
        CONTEXTUAL,
        ALWAYS,
        NEVER
    }
}
