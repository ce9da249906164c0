package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.HtmlMarkup;
import org.footing.csl.output.Inline;
import org.footing.csl.output.MarkdownMarkup;
import org.footing.csl.output.Markup;
import org.footing.csl.output.Output;
import org.footing.csl.output.PlainMarkup;
import org.footing.text.UsageException;

/** What rendered text is written as. */
public enum Format {
    /** Plain text. */
    TEXT("text"),
    /** Markdown as pandoc reads it. */
    MARKDOWN("markdown"),
    /** HTML, to stand inside an element. */
    HTML("html");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The name that commands take. */
    public String id() {
        return id;
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
            default -> throw new UsageException("no format `" + id + "`", "use text, markdown or html");
        };
    }

    /** Writes a tree. */
    public String write(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        Markup markup = switch (this) {
            case TEXT -> new PlainMarkup(out);
            case MARKDOWN -> new MarkdownMarkup(out);
            case HTML -> new HtmlMarkup(out);
        };
        new Output().write(nodes, markup);
        return out.toString();
    }
}
