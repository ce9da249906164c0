package org.footing.apparatus;

import java.util.List;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.LatexDocument;

/** LaTeX, in UTF-8: notes as an enumeration, entries as paragraphs with a hanging indent. */
final class LatexFormat extends Format {
    private static final String[] HEADINGS = {"subsection", "subsubsection", "paragraph"};

    LatexFormat() {
        super("latex");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new LatexDocument(out);
    }

    @Override
    public String notes(List<RenderedNote> notes, int columns, String language) {
        StringBuilder out = new StringBuilder("\\begin{enumerate}\n");
        int expected = 1;
        for (RenderedNote note : notes) {
            if (note.number() != expected) {
                out.append("\\setcounter{enumi}{").append(note.number() - 1).append("}\n");
            }
            expected = note.number() + 1;
            out.append("\\item ").append(note.text()).append('\n');
        }
        return notes.isEmpty() ? "" : out.append("\\end{enumerate}\n").toString();
    }

    @Override
    public String entries(List<RenderedEntry> entries, int columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            out.append(i == 0 ? "" : "\n");
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            for (int level = shared; level < entry.headings().size(); level++) {
                out.append('\\')
                        .append(HEADINGS[Math.min(level, HEADINGS.length - 1)])
                        .append("*{");
                out.append(write(entry.headings().get(level))).append("}\n\n");
            }
            out.append("\\hangindent=2em\\hangafter=1\\noindent ")
                    .append(entry.text())
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String archives(List<CitedArchive> archives, int columns, String language) {
        StringBuilder out = new StringBuilder();
        for (CitedArchive archive : archives) {
            out.append(out.length() == 0 ? "" : "\n");
            out.append("\\noindent\\textbf{").append(heading(archive, language)).append("}\n");
            boolean open = false;
            for (CitedFile file : archive.files()) {
                if (!file.text().isEmpty()) {
                    out.append(open ? "" : "\\begin{itemize}\n").append("\\item ");
                    out.append(write(file.text())).append('\n');
                    open = true;
                }
            }
            out.append(open ? "\\end{itemize}\n" : "");
        }
        return out.toString();
    }
}
