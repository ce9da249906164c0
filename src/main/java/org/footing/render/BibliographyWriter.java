package org.footing.render;

import java.util.List;
import org.footing.apparatus.DraftApparatus;
import org.footing.csl.output.Output;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.markdown.MarkdownReader;
import org.footing.document.write.BlockWriter;
import org.footing.document.write.DocumentMarkup;
import org.footing.document.write.TextWriter;
import org.footing.text.SourceText;

/** Writes the entries of a bibliography: each part of the list under its heading, each annotation under its entry. */
final class BibliographyWriter {
    private final DraftApparatus apparatus;
    private final DocumentMarkup markup;

    BibliographyWriter(DraftApparatus apparatus, DocumentMarkup markup) {
        this.apparatus = apparatus;
        this.markup = markup;
    }

    void write() {
        List<DraftApparatus.Entry> entries = apparatus.entries();
        for (int i = 0; i < entries.size(); i++) {
            DraftApparatus.Entry entry = entries.get(i);
            int shared = i == 0 ? 0 : entry.sharedWith(entries.get(i - 1));
            for (int level = shared; level < entry.headings().size(); level++) {
                heading(level + 2, entry.headings().get(level));
            }
            markup.openEntry(entry.key(), entry.language(), true);
            new Output().write(entry.content(), markup);
            markup.closeEntry();
            if (!entry.annotation().isEmpty()) {
                annotation(entry);
            }
        }
    }

    /** A heading that counts for no number of a section. */
    void heading(int level, String words) {
        markup.openHeading(level, Attributes.ofClass("unnumbered"));
        markup.text(words);
        markup.closeHeading(level, Attributes.ofClass("unnumbered"));
    }

    private void annotation(DraftApparatus.Entry entry) {
        List<Block> blocks = MarkdownReader.read(new SourceText(entry.key(), entry.annotation() + "\n"))
                .blocks();
        markup.openQuotation();
        new BlockWriter(markup, new TextWriter(markup, apparatus, TextWriter.NO_NOTES), BlockWriter.PLAIN)
                .write(blocks);
        markup.closeQuotation();
    }
}
