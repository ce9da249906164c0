package org.footing.resolve.note;

import java.util.List;
import org.footing.text.Span;

/**
 * A note as it is printed.
 *
 * @param label by which the text calls it
 * @param number as a reader counts; 0 when nothing calls it
 * @param text its words
 * @param emphasised the places in the text that are set in italics
 * @param keys the sources that the note cites by their keys already
 */
public record PrintedNote(String label, int number, String text, List<Span> emphasised, List<String> keys) {
    public PrintedNote {
        emphasised = List.copyOf(emphasised);
        keys = List.copyOf(keys);
    }
}
