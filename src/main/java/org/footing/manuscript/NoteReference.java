package org.footing.manuscript;

import org.footing.text.Span;

/**
 * A place in the running text that calls a note.
 *
 * @param label as written, {@code 16} in {@code [^16]}; of an inline note, the label that the reader gave it
 * @param number of the note, counted from 1 in the order of first references
 * @param span of the reference; of an inline note, from its {@code ^} to its closing bracket
 */
public record NoteReference(String label, int number, Span span) {}
