package org.footing.report;

import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;

/** The notes as a citation style renders them, in the format of the report that asks: plain text, Markdown or HTML. */
public interface NoteTexts {
    /** The id of the style; empty when notes are not rendered. */
    String style();

    /** The whole text of a note, without its number; empty when it is not known. */
    String of(Manuscript manuscript, Note note);

    /** No note is rendered. */
    NoteTexts NONE = new NoteTexts() {
        @Override
        public String style() {
            return "";
        }

        @Override
        public String of(Manuscript manuscript, Note note) {
            return "";
        }
    };
}
