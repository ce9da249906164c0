package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.HtmlMarkup;

/** Writes the entries of a bibliography one below the other. */
public final class BibliographyList {
    private static final String INDENT = "    ";

    private BibliographyList() {}

    /**
     * All entries, with a line end after the last one.
     *
     * @param entries written in the same format
     * @param columns of a line of plain text; 0 for lines of any length
     */
    public static String write(List<RenderedEntry> entries, Format format, int columns) {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case TEXT -> text(entries, columns, out);
            case MARKDOWN -> markdown(entries, out);
            case HTML -> html(entries, out);
        }
        return out.toString();
    }

    /** All lines of an entry but its first are indented. */
    private static void text(List<RenderedEntry> entries, int columns, StringBuilder out) {
        for (RenderedEntry entry : entries) {
            out.append(HangingText.of(entry.text(), columns, INDENT)).append('\n');
        }
    }

    private static void markdown(List<RenderedEntry> entries, StringBuilder out) {
        for (int i = 0; i < entries.size(); i++) {
            out.append(i == 0 ? "" : "\n").append(entries.get(i).text()).append('\n');
        }
    }

    /** A list whose entries say in which language their source is. */
    private static void html(List<RenderedEntry> entries, StringBuilder out) {
        out.append("<ul class=\"bibliography\">\n");
        for (RenderedEntry entry : entries) {
            out.append("<li id=\"ref-");
            HtmlMarkup.escape(entry.key(), out);
            out.append('"');
            HangingText.language(entry.language(), out);
            out.append('>').append(entry.text()).append("</li>\n");
        }
        out.append("</ul>\n");
    }
}
