package org.footing.apparatus;

import java.util.List;

/** Writes notes one below the other. */
public final class NoteList {
    private NoteList() {}

    /**
     * All notes, with a line end after the last one.
     *
     * @param notes written in the same format
     * @param columns of a line of plain text; 0 for lines of any length
     * @param language of the paper, BCP 47, for HTML
     */
    public static String write(List<RenderedNote> notes, Format format, int columns, String language) {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case TEXT -> text(notes, columns, out);
            case MARKDOWN -> markdown(notes, out);
            case HTML -> html(notes, language, out);
        }
        return out.toString();
    }

    /** Numbers stand right-aligned in front, the text in a column of its own. */
    private static void text(List<RenderedNote> notes, int columns, StringBuilder out) {
        int last = notes.isEmpty() ? 0 : notes.get(notes.size() - 1).number();
        int digits = Integer.toString(last).length();
        String indent = " ".repeat(digits + 2);
        for (RenderedNote note : notes) {
            String number = Integer.toString(note.number());
            String line = " ".repeat(digits - number.length()) + number + ". " + note.text();
            out.append(HangingText.of(line, columns, indent)).append('\n');
        }
    }

    /** As pandoc's footnotes, under their labels; a note without one goes by its number. */
    private static void markdown(List<RenderedNote> notes, StringBuilder out) {
        for (int i = 0; i < notes.size(); i++) {
            RenderedNote note = notes.get(i);
            boolean plain = !note.label().isEmpty() && note.label().indexOf('^') < 0;
            out.append(i == 0 ? "" : "\n")
                    .append("[^")
                    .append(plain ? note.label() : "n" + note.number())
                    .append("]: ")
                    .append(note.text().replace("\n\n", "\n\n    "))
                    .append('\n');
        }
    }

    private static void html(List<RenderedNote> notes, String language, StringBuilder out) {
        out.append("<ol class=\"notes\"");
        HangingText.language(language, out);
        out.append(">\n");
        int expected = 1;
        for (RenderedNote note : notes) {
            out.append("<li id=\"note-").append(note.number()).append('"');
            if (note.number() != expected) {
                out.append(" value=\"").append(note.number()).append('"');
            }
            expected = note.number() + 1;
            out.append('>').append(note.text()).append("</li>\n");
        }
        out.append("</ol>\n");
    }
}
