package org.footing.manuscript;

import org.footing.text.Span;

/**
 * Words of the author's in a note.
 *
 * @param markdown the text with its markup, lines joined by {@code "\n"} and paragraphs by {@code "\n\n"}
 * @param span its place
 */
public record Prose(String markdown, Span span) implements NotePart {}
