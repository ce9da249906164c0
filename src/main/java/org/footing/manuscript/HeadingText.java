package org.footing.manuscript;

import org.footing.text.Span;

/**
 * The words of a heading.
 *
 * @param text plain, without attributes
 * @param span of the words
 */
record HeadingText(String text, Span span) {}
