package org.footing.document.markdown;

import org.footing.document.Attributes;

/**
 * Attributes with their text.
 *
 * @param length of the text they were read from, braces included, in UTF-16 code units
 */
record ReadAttributes(Attributes attributes, int length) {}
