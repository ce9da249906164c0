package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.HtmlMarkup;

/** Writes the entries of a bibliography one below the other, each part of the list under its heading. */
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
        for (int i = 0; i < entries.size(); i++) {
            RenderedEntry entry = entries.get(i);
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            boolean opens = i == 0 || shared < entry.headings().size();
            switch (format) {
                case TEXT -> text(entry, shared, i == 0, columns, out);
                case MARKDOWN -> markdown(entry, shared, i == 0, out);
                case HTML -> {
                    out.append(opens && i > 0 ? "</ul>\n" : "");
                    html(entry, shared, opens, out);
                }
            }
        }
        if (format == Format.HTML) {
            out.append(entries.isEmpty() ? "<ul class=\"bibliography\">\n" : "").append("</ul>\n");
        }
        return out.toString();
    }

    /** All lines of an entry but its first are indented. */
    private static void text(RenderedEntry entry, int shared, boolean first, int columns, StringBuilder out) {
        for (int level = shared; level < entry.headings().size(); level++) {
            out.append(first && level == 0 ? "" : "\n")
                    .append(entry.headings().get(level))
                    .append('\n');
        }
        out.append(shared < entry.headings().size() ? "\n" : "")
                .append(HangingText.of(entry.text(), columns, INDENT))
                .append('\n');
    }

    private static void markdown(RenderedEntry entry, int shared, boolean first, StringBuilder out) {
        out.append(first ? "" : "\n");
        for (int level = shared; level < entry.headings().size(); level++) {
            out.append("#".repeat(level + 2))
                    .append(' ')
                    .append(entry.headings().get(level))
                    .append("\n\n");
        }
        out.append(entry.text()).append('\n');
    }

    /** A list whose entries say in which language their source is. */
    private static void html(RenderedEntry entry, int shared, boolean opens, StringBuilder out) {
        for (int level = shared; level < entry.headings().size(); level++) {
            out.append("<h").append(level + 2).append('>');
            HtmlMarkup.escape(entry.headings().get(level), out);
            out.append("</h").append(level + 2).append(">\n");
        }
        if (opens) {
            out.append("<ul class=\"bibliography\">\n");
        }
        out.append("<li id=\"ref-");
        HtmlMarkup.escape(entry.key(), out);
        out.append('"');
        HangingText.language(entry.language(), out);
        out.append('>').append(entry.text()).append("</li>\n");
    }
}
