package org.footing.document;

/**
 * A source that a draft carries itself, as the fields of reference managers do.
 *
 * @param key by which the draft's citations name it
 * @param item the source as an object of CSL-JSON
 */
public record CarriedSource(String key, String item) {}
