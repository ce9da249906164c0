package org.footing.apparatus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.csl.style.Style;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policy;
import org.footing.source.Sources;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;

/** Renders notes that tests write as a manuscript has them, from the sources in {@code src/test/resources/styles}. */
final class Rendered {
    private static final Path FILE =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/styles/sources.yaml");

    private final Style style;
    private final String language;

    Rendered(String style, String language) {
        this(StyleCatalogue.shipped().find(style), language);
    }

    Rendered(Style style, String language) {
        this.style = style;
        this.language = language;
    }

    /** What each note reads like, in their order. */
    List<String> notes(String... notes) {
        StringBuilder text = new StringBuilder("A paper");
        for (int i = 0; i < notes.length; i++) {
            text.append(".[^").append(i + 1).append(']');
        }
        for (int i = 0; i < notes.length; i++) {
            text.append("\n\n[^").append(i + 1).append("]: ").append(notes[i]);
        }
        RenderedPaper paper = apparatus()
                .notes(Manuscript.of(MarkdownReader.read(new SourceText("paper.md", text + "\n"))), Formats.TEXT);
        List<String> out = new ArrayList<>();
        for (RenderedNote note : paper.notes()) {
            out.add(note.text());
        }
        return out;
    }

    /** What a single note reads like. */
    String note(String note) {
        return notes(note).get(0);
    }

    /** The entries of these sources. */
    List<String> list(String... keys) {
        List<String> out = new ArrayList<>();
        for (RenderedEntry entry : apparatus().bibliography(List.of(keys), Formats.TEXT)) {
            out.add(entry.text());
        }
        return out;
    }

    private Apparatus apparatus() {
        Sources sources = SourcesFile.at(FILE).read();
        return new Apparatus(sources, style, language, Processor.DEFAULT, Policy.UNSAID);
    }
}
