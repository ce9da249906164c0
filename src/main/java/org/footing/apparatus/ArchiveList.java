package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.Inline;

/** Writes archives one below the other, each with its files. */
public final class ArchiveList {
    private static final String INDENT = "    ";

    private ArchiveList() {}

    /**
     * All archives, with a line end after the last line.
     *
     * @param columns of a line of plain text; 0 for lines of any length
     * @param language of the list, BCP 47
     */
    public static String write(List<CitedArchive> archives, Format format, int columns, String language) {
        boolean wide = language.startsWith("ja");
        StringBuilder out = new StringBuilder();
        out.append(format == Format.HTML ? "<dl class=\"archives\">\n" : "");
        for (int i = 0; i < archives.size(); i++) {
            CitedArchive archive = archives.get(i);
            String heading = format.write(List.of(Inline.text(archive.heading(wide))));
            switch (format) {
                case TEXT -> text(archive, heading, columns, out);
                case MARKDOWN -> markdown(archive, heading, i == 0, out);
                case HTML -> html(archive, heading, out);
            }
        }
        out.append(format == Format.HTML ? "</dl>\n" : "");
        return out.toString();
    }

    private static void text(CitedArchive archive, String heading, int columns, StringBuilder out) {
        out.append(HangingText.of(heading, columns, INDENT + INDENT)).append('\n');
        for (CitedFile file : archive.files()) {
            if (!file.text().isEmpty()) {
                out.append(HangingText.of(INDENT + file.text(), columns, INDENT + INDENT))
                        .append('\n');
            }
        }
    }

    private static void markdown(CitedArchive archive, String heading, boolean first, StringBuilder out) {
        out.append(first ? "" : "\n").append("**").append(heading).append("**\n");
        boolean open = false;
        for (CitedFile file : archive.files()) {
            if (!file.text().isEmpty()) {
                out.append(open ? "" : "\n").append("- ");
                out.append(Format.MARKDOWN.write(List.of(Inline.text(file.text()))))
                        .append('\n');
                open = true;
            }
        }
    }

    private static void html(CitedArchive archive, String heading, StringBuilder out) {
        out.append("<dt>").append(heading).append("</dt>\n");
        for (CitedFile file : archive.files()) {
            if (!file.text().isEmpty()) {
                out.append("<dd>")
                        .append(Format.HTML.write(List.of(Inline.text(file.text()))))
                        .append("</dd>\n");
            }
        }
    }
}
