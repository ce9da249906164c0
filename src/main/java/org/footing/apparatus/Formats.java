package org.footing.apparatus;

import java.util.List;
import org.footing.text.UsageException;

/** The formats that notes, bibliographies and lists of archives are written in. */
public final class Formats {
    /** Plain text. */
    public static final Format TEXT = new TextFormat();

    /** Markdown as pandoc reads it. */
    public static final Format MARKDOWN = new MarkdownFormat();

    /** HTML, to stand inside an element. */
    public static final Format HTML = new HtmlFormat();

    /** LaTeX, to stand inside a document. */
    public static final Format LATEX = new LatexFormat();

    private static final List<String> IDS = List.of("text", "markdown", "html", "latex", "rtf", "typst", "org");

    private Formats() {}

    /** The names that commands take, in the order in which help lists them. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The format that commands call so.
     *
     * @throws UsageException when there is none
     */
    public static Format of(String id) {
        return switch (id) {
            case "text" -> TEXT;
            case "markdown" -> MARKDOWN;
            case "html" -> HTML;
            case "latex" -> LATEX;
            case "rtf" -> new RtfFormat();
            case "typst" -> new TypstFormat();
            case "org" -> new OrgFormat();
            default -> throw new UsageException("no format `" + id + "`", "use " + String.join(", ", IDS));
        };
    }
}
