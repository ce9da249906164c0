package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.HtmlMarkup;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.HtmlDocument;

/** HTML: lists whose entries say in which language their source is. */
final class HtmlFormat extends Format {
    HtmlFormat() {
        super("html");
    }

    @Override
    public DocumentMarkup markup(StringBuilder out) {
        return new HtmlDocument(out, false);
    }

    @Override
    public String notes(List<RenderedNote> notes, int columns, String language) {
        StringBuilder out = new StringBuilder();
        out.append("<ol class=\"notes\"");
        HangingText.language(language, out);
        out.append(">\n");
        int expected = 1;
        for (RenderedNote note : notes) {
            out.append("<li id=\"note-").append(note.id()).append('"');
            if (note.number() != expected) {
                out.append(" value=\"").append(note.number()).append('"');
            }
            expected = note.number() + 1;
            out.append('>').append(note.text()).append("</li>\n");
        }
        return out.append("</ol>\n").toString();
    }

    @Override
    public String entries(List<RenderedEntry> entries, int columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            boolean opens = i == 0 || shared < entry.headings().size();
            out.append(opens && i > 0 ? "</ul>\n" : "");
            for (int level = shared; level < entry.headings().size(); level++) {
                out.append("<h").append(level + 2).append('>');
                HtmlMarkup.escape(entry.headings().get(level), out);
                out.append("</h").append(level + 2).append(">\n");
            }
            out.append(opens ? "<ul class=\"bibliography\">\n" : "");
            out.append("<li id=\"ref-");
            HtmlMarkup.escape(entry.key(), out);
            out.append('"');
            HangingText.language(entry.language(), out);
            out.append('>').append(entry.text()).append("</li>\n");
        }
        out.append(entries.isEmpty() ? "<ul class=\"bibliography\">\n" : "").append("</ul>\n");
        return out.toString();
    }

    @Override
    public String archives(List<CitedArchive> archives, int columns, String language) {
        StringBuilder out = new StringBuilder("<dl class=\"archives\">\n");
        for (CitedArchive archive : archives) {
            out.append("<dt>").append(heading(archive, language)).append("</dt>\n");
            for (CitedFile file : archive.files()) {
                if (!file.text().isEmpty()) {
                    out.append("<dd>").append(write(file.text())).append("</dd>\n");
                }
            }
        }
        return out.append("</dl>\n").toString();
    }
}
