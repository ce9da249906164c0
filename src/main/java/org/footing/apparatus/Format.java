package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.document.Block;
import org.footing.document.write.BlockWriter;
import org.footing.document.write.CitationTexts;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.HtmlDocument;
import org.footing.document.write.LatexDocument;
import org.footing.document.write.MarkdownDocument;
import org.footing.document.write.PlainDocument;
import org.footing.document.write.TextWriter;
import org.footing.text.UsageException;

/** What rendered text is written as. */
public enum Format {
    /** Plain text. */
    TEXT("text"),
    /** Markdown as pandoc reads it. */
    MARKDOWN("markdown"),
    /** HTML, to stand inside an element. */
    HTML("html"),
    /** LaTeX, to stand in a paragraph. */
    LATEX("latex");

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
            case "latex" -> LATEX;
            default -> throw new UsageException("no format `" + id + "`", "use text, markdown, html or latex");
        };
    }

    /** Writes a tree. */
    public String write(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, markup(out));
        return out.toString();
    }

    /** Writes blocks with rendered citations in them; a single paragraph without what stands around paragraphs. */
    public String write(List<Block> blocks, CitationTexts citations) {
        StringBuilder out = new StringBuilder();
        DocumentMarkup markup = markup(out);
        new BlockWriter(markup, new TextWriter(markup, citations, TextWriter.NO_NOTES), BlockWriter.PLAIN)
                .writeBare(blocks);
        return out.toString().strip();
    }

    /** A writer of this format. */
    public DocumentMarkup markup(StringBuilder out) {
        return switch (this) {
            case TEXT -> new PlainDocument(out);
            case MARKDOWN -> new MarkdownDocument(out);
            case HTML -> new HtmlDocument(out, false);
            case LATEX -> new LatexDocument(out);
        };
    }
}
