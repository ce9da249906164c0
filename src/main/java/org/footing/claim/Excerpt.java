package org.footing.claim;

/**
 * Words of a source, in its language.
 *
 * @param text the words as the source has them
 * @param language BCP 47; empty when the file does not say
 */
public record Excerpt(String text, String language) {}
