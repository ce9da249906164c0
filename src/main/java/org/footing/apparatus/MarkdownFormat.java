package org.footing.apparatus;

import java.util.List;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.MarkdownDocument;

/** Pandoc's Markdown: notes as its footnotes. */
final class MarkdownFormat extends Format {
    MarkdownFormat() {
        super("markdown");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new MarkdownDocument(out);
    }

    /** Under their labels; a note without one goes by its number. */
    @Override
    public String notes(List<RenderedNote> notes, int columns, String language) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            RenderedNote note = notes.get(i);
            boolean plain = !note.label().isEmpty() && note.label().indexOf('^') < 0;
            out.append(i == 0 ? "" : "\n")
                    .append("[^")
                    .append(plain ? note.label() : "n" + note.id())
                    .append("]: ")
                    .append(note.text().replace("\n\n", "\n\n    "))
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String entries(List<RenderedEntry> entries, int columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            out.append(i == 0 ? "" : "\n");
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            for (int level = shared; level < entry.headings().size(); level++) {
                out.append("#".repeat(level + 2))
                        .append(' ')
                        .append(entry.headings().get(level))
                        .append("\n\n");
            }
            out.append(entry.text()).append('\n');
        }
        return out.toString();
    }

    @Override
    public String archives(List<CitedArchive> archives, int columns, String language) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < archives.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            out.append("**").append(heading(archives.get(i), language)).append("**\n");
            boolean open = false;
            for (CitedFile file : archives.get(i).files()) {
                if (!file.text().isEmpty()) {
                    out.append(open ? "" : "\n").append("- ");
                    out.append(write(file.text())).append('\n');
                    open = true;
                }
            }
        }
        return out.toString();
    }
}
