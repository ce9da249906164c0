package org.footing.csl;

/**
 * Settings of a {@link DocumentProcessor}.
 *
 * @param locale the document's language, BCP 47; empty for the style's own
 * @param termsBySource whether each item is rendered with the terms of its own language instead of the document's
 */
public record ProcessorOptions(String locale, boolean termsBySource) {
    /** The style's own language for everything. */
    public static final ProcessorOptions DEFAULT = new ProcessorOptions("", false);
}
