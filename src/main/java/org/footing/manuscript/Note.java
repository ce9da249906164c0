package org.footing.manuscript;

import java.util.List;
import org.footing.text.Span;

/**
 * A footnote.
 *
 * @param label as written, {@code 16} in {@code [^16]: …}; of an inline note, {@code ^} and its number
 * @param number counted from 1 in the order of first references; 0 when none calls it
 * @param span of the definition, label included; of an inline note, of the note
 * @param parts its content in order; paragraphs are parted by {@code "\n\n"} in the prose
 * @param references the places that call it, in the order of the text
 */
public record Note(String label, int number, Span span, List<NotePart> parts, List<NoteReference> references) {
    public Note {
        parts = List.copyOf(parts);
        references = List.copyOf(references);
    }
}
