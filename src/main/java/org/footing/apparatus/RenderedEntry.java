package org.footing.apparatus;

/**
 * An entry of a bibliography.
 *
 * @param key of the source
 * @param language of the source, BCP 47; empty when it is not known
 * @param text in the format that was asked for
 */
public record RenderedEntry(String key, String language, String text) {}
