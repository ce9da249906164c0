package org.footing.apparatus;

import java.util.List;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.PlainDocument;

/** Plain text, wrapped to the columns of a terminal. */
final class TextFormat extends Format {
    private static final String INDENT = "    ";

    TextFormat() {
        super("text");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new PlainDocument(out);
    }

    /** Numbers stand right-aligned in front, the text in a column of its own. */
    @Override
    public String notes(List<RenderedNote> notes, int columns, String language) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (RenderedNote note : notes) {
            last = Math.max(last, note.number());
        }
        int digits = Integer.toString(last).length();
        String indent = " ".repeat(digits + 2);
        int chapter = notes.isEmpty() ? 0 : notes.get(0).chapter();
        for (RenderedNote note : notes) {
            out.append(note.chapter() == chapter ? "" : "\n");
            chapter = note.chapter();
            String number = Integer.toString(note.number());
            String line = " ".repeat(digits - number.length()) + number + ". " + note.text();
            out.append(HangingText.of(line, columns, indent)).append('\n');
        }
        return out.toString();
    }

    /** All lines of an entry but its first are indented. */
    @Override
    public String entries(List<RenderedEntry> entries, int columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            for (int level = shared; level < entry.headings().size(); level++) {
                out.append(i == 0 && level == 0 ? "" : "\n")
                        .append(entry.headings().get(level))
                        .append('\n');
            }
            out.append(shared < entry.headings().size() ? "\n" : "")
                    .append(HangingText.of(entry.text(), columns, INDENT))
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String archives(List<CitedArchive> archives, int columns, String language) {
        StringBuilder out = new StringBuilder();
        for (CitedArchive archive : archives) {
            out.append(HangingText.of(heading(archive, language), columns, INDENT + INDENT))
                    .append('\n');
            for (CitedFile file : archive.files()) {
                if (!file.text().isEmpty()) {
                    out.append(HangingText.of(INDENT + file.text(), columns, INDENT + INDENT))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
