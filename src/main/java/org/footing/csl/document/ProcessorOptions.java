package org.footing.csl.document;

/**
 * Settings of a {@link DocumentProcessor}.
 *
 * @param locale the document's language, BCP 47; empty for the style's own
 * @param terms whose language gives terms, labels, dates and quotation marks
 */
public record ProcessorOptions(String locale, Terms terms) {
    /** The style's own language for everything. */
    public static final ProcessorOptions DEFAULT = new ProcessorOptions("", Terms.STYLE);

    /** @param termsBySource whether terms follow each item's language; if not, the style decides */
    public ProcessorOptions(String locale, boolean termsBySource) {
        this(locale, termsBySource ? Terms.SOURCE : Terms.STYLE);
    }

    /** Whose language gives terms. */
    public enum Terms {
        /** That of the layout when the style has one for the item's language (CSL-M), else the document's. */
        STYLE,
        /** The document's. */
        DOCUMENT,
        /** The item's own, where it is known. */
        SOURCE
    }
}
