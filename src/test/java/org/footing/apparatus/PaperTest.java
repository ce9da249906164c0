package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.footing.document.markdown.MarkdownReader;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.testing.Golden;
import org.footing.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper's own notes and bibliography, in {@code bibliography/}. */
class PaperTest {
    private static final int COLUMNS = 100;

    @ParameterizedTest
    @CsvSource({
        "chicago-notes-bibliography, en, text",
        "chicago-notes-bibliography, en, markdown",
        "chicago-notes-bibliography, en, html",
        "gost-r-7-0-5-2008, ru, text",
        "sist02, ja, text",
        "apa, en, text",
        "apa, en, markdown",
        "apa, en, html",
        "chicago-notes-bibliography, en, latex",
        "gost-r-7-0-5-2008-footnotes, ru, latex",
        "gost-r-7-0-5-2008-footnotes, ru, rtf",
        "gost-r-7-0-5-2008-footnotes, ru, typst",
        "gost-r-7-0-5-2008-footnotes, ru, org",
        "modern-language-association, en, text",
        "gost-r-7-0-5-2008-footnotes, ru, text",
        "japanese-history-notes, ja, text",
        "multiscript-notes-english, en, text",
        "mixed-language-notes, en, text",
    })
    void notes_and_bibliography_read_as_their_style_wants(String style, String language, String id) {
        Format format = Formats.of(id);
        check(style + extension(format), style, language, format, Processor.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "chicago-notes-bibliography, en",
        "gost-r-7-0-5-2008, ru",
        "sist02, ja",
        "apa, en",
        "modern-language-association, en",
        "gost-r-7-0-5-2008-footnotes, ru",
        "japanese-history-notes, ja",
        "multiscript-notes-english, en",
        "mixed-language-notes, en",
    })
    void terms_may_come_from_the_source_or_from_the_paper(String style, String language) {
        check("terms-source/" + style + ".txt", style, language, "terms=source");
        check("terms-document/" + style + ".txt", style, language, "terms=document");
    }

    @Test
    void a_list_may_be_divided() {
        check(
                "divided-list.md",
                "chicago-notes-bibliography",
                "en",
                Formats.MARKDOWN,
                Processor.DEFAULT,
                "list.sections=archives, documents, studies",
                "list.languages=ru, ja, en",
                "forms=original");
    }

    private static void check(String golden, String style, String language, String policy) {
        check(golden, style, language, Formats.TEXT, Processor.DEFAULT, policy);
    }

    @Test
    void every_source_of_the_paper_is_in_the_library() {
        assertThat(paper("apa", "en", Formats.TEXT, Processor.DEFAULT).problems())
                .isEmpty();
    }

    @Test
    void the_users_language_is_no_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            check("apa.txt", "apa", "en", Formats.TEXT, Processor.DEFAULT);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void citeproc_java_renders_the_same_boundary() {
        check(
                "citeproc-java/chicago-notes-bibliography.txt",
                "chicago-notes-bibliography",
                "en",
                Formats.TEXT,
                Processor.CITEPROC_JAVA);
    }

    private static void check(
            String golden, String style, String language, Format format, Processor processor, String... policy) {
        RenderedPaper paper = paper(style, language, format, processor, policy);
        StringBuilder out = new StringBuilder();
        out.append(format.notes(paper.notes(), COLUMNS, language)).append('\n');
        for (RenderedCitation citation : paper.citations()) {
            out.append(citation.text()).append('\n');
        }
        out.append(format.entries(paper.bibliography(), COLUMNS));
        Golden.check("apparatus/" + golden, out.toString());
    }

    private static RenderedPaper paper(
            String style, String language, Format format, Processor processor, String... policy) {
        Library library = Library.at(Path.of(System.getProperty("basedir", ""), "bibliography"));
        Path file = Objects.requireNonNull(library.manuscript());
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(TextFile.read(file)));
        Policies policies = library.settings().policies().with(List.of(policy));
        return Apparatus.of(library, style, language, processor, policies).paper(manuscript, format);
    }

    private static String extension(Format format) {
        return Map.of(
                        "text",
                        ".txt",
                        "markdown",
                        ".md",
                        "html",
                        ".html",
                        "latex",
                        ".tex",
                        "rtf",
                        ".rtf",
                        "typst",
                        ".typ",
                        "org",
                        ".org")
                .get(format.id());
    }
}
