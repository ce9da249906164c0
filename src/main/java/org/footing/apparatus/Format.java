package org.footing.apparatus;

import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Output;
import org.footing.document.Block;
import org.footing.document.write.BlockWriter;
import org.footing.document.write.CitationTexts;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.TextWriter;

/** What rendered text is written as: its markup, and how lists of notes, entries and archives are laid out in it. */
public abstract class Format {
    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The name that commands take. */
    public final String id() {
        return id;
    }

    /** Writes a tree. */
    public final String write(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, markup(out));
        return out.toString();
    }

    /** Writes characters, so that they stand for themselves. */
    final String write(String characters) {
        return write(List.of(Inline.text(characters)));
    }

    /** Writes blocks with rendered citations in them; a single paragraph without what stands around paragraphs. */
    public final String write(List<Block> blocks, CitationTexts citations) {
        StringBuilder out = new StringBuilder();
        DocumentMarkup markup = markup(out);
        new BlockWriter(markup, new TextWriter(markup, citations, TextWriter.NO_NOTES), BlockWriter.PLAIN)
                .writeBare(blocks);
        return out.toString().strip();
    }

    /** What a program takes as a whole file: of most formats the text itself. */
    public String whole(String text) {
        return text;
    }

    /** A writer of this format. */
    public abstract DocumentMarkup markup(StringBuilder out);

    /**
     * All notes one below the other, with a line end after the last one.
     *
     * @param notes written in this format
     * @param columns of a line of plain text; 0 for lines of any length
     * @param language of the paper, BCP 47
     */
    public abstract String notes(List<RenderedNote> notes, int columns, String language);

    /**
     * The entries of a bibliography one below the other, each part of the list under its heading, with a line end after the last one.
     *
     * @param entries written in this format
     * @param columns of a line of plain text; 0 for lines of any length
     */
    public abstract String entries(List<RenderedEntry> entries, int columns);

    /**
     * All archives one below the other, each with its files, with a line end after the last line.
     *
     * @param columns of a line of plain text; 0 for lines of any length
     * @param language of the list, BCP 47
     */
    public abstract String archives(List<CitedArchive> archives, int columns, String language);

    /** The heading of an archive, in this format. */
    final String heading(CitedArchive archive, String language) {
        return write(archive.heading(language.startsWith("ja")));
    }
}
