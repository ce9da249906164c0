package org.footing.source.form;

/**
 * How a name or title, or a part of it, may be read. It is never taken for a reading: somebody has to know.
 *
 * @param written as the source has it
 * @param reading in kana
 * @param by who suggests it: a dictionary's file, or the key of a source where the same characters are read so
 */
public record Suggestion(String written, String reading, String by) {}
