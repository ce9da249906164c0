package org.footing.language.orthography;

import org.footing.text.Span;

/**
 * A quotation mark that is not as it should be.
 *
 * @param span the mark
 * @param kind what is wrong
 */
public record QuotationFault(Span span, Kind kind) {
    /** What is wrong with a mark. */
    public enum Kind {
        /** {@code "} where the language has marks of its own. */
        STRAIGHT,
        /** A mark of another language. */
        OF_ANOTHER_LANGUAGE,
        /** An outer mark inside outer marks: «…«…»…». */
        OUTER_WITHIN_OUTER,
        /** Inner marks that stand alone. */
        INNER_ALONE,
        /** It opens and nothing closes it, or it closes what nothing opened. */
        UNPAIRED
    }
}
