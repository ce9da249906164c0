package org.footing.claim;

/**
 * A translation of an excerpt.
 *
 * @param text the translated words
 * @param language BCP 47; empty when the file does not say
 * @param translator who translated; empty when the file does not say
 */
public record Translation(String text, String language, String translator) {}
