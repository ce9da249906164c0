package org.footing.check;

import org.footing.document.Citation;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * A citation and where it is made.
 *
 * @param note null when it stands in the running text
 */
record Cited(Manuscript manuscript, @Nullable Note note, Citation citation) {
    /** {@code note 12}, {@code the unused note x} or {@code the text}. */
    String place() {
        if (note == null) {
            return "the text";
        }
        return note.number() == 0 ? "the unused note " + note.label() : "note " + note.number();
    }

    /** What tells this place from others, whatever the note's number. */
    String subject() {
        return (note == null ? "text" : note.label()) + ":" + citation.key();
    }

    /** Whether it is made in {@code other}. */
    boolean isIn(Note other) {
        return note != null
                && note.label().equals(other.label())
                && note.span().start() == other.span().start();
    }

    Location location() {
        return manuscript.source().locate(citation.keySpan());
    }
}
