package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.formats.DraftFormats;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    private static final String DRAFT = """
            ---
            title: A draft & more
            author: A. Writer
            lang: en
            ---

            # One *two*

            The council met [@hara-1995, p. 32]. As @sablin-2019 [p. 5] says, [it left]{.claim #c-left kind=fact}.[^a]
            日本語の文。[@hara-1995, 33頁]

            1. first
            2. second **[see @sablin-2019, p. 6]**, and H~2~O, x^2^, ~~out~~, `a<b`, [a link](https://example.org/?a=1&b=2).

            | Year | Members |
            |------|--------:|
            | 1920 | 12 |

            > Quoted.

            [^a]: *See* [@dvp-1996, с. 65], and nothing else.

                A second paragraph.

            # Sources

            ::: {#refs}
            :::
            """;

    @TempDir
    Path folder;

    private Path draft(String text) throws IOException {
        Path file = folder.resolve("draft.md");
        Files.writeString(file, text);
        return file;
    }

    private static Run render(Path draft, String... more) {
        List<String> args = new ArrayList<>(List.of("render", draft.toString()));
        args.addAll(List.of(more));
        return Run.footing(args.toArray(new String[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "chicago-notes-bibliography, markdown, md",
        "chicago-notes-bibliography, html, html",
        "chicago-notes-bibliography, latex, tex",
        "chicago-notes-bibliography, text, txt",
        "chicago-notes-bibliography, rtf, rtf",
        "chicago-notes-bibliography, typst, typ",
        "chicago-notes-bibliography, org, org",
        "apa, markdown, md",
        "apa, html, html",
        "gost-r-7-0-5-2008-footnotes, html, html",
        "japanese-history-notes, text, txt",
    })
    void a_paper_is_finished_in_any_style_and_format(String style, String format, String suffix) throws IOException {
        Run run = render(draft(DRAFT), "--style", style, "--to", format);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check("render/" + style + "." + suffix, run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void a_word_processor_gets_what_the_other_formats_get(String format) throws IOException {
        Path paper = folder.resolve("paper." + format);
        Run run = render(draft(DRAFT), "--style", "chicago-notes-bibliography", "-o", paper.toString());
        Manuscript read = Manuscript.of(DraftFormats.read(paper));
        Path text = folder.resolve("paper.md");
        render(draft(DRAFT), "--style", "chicago-notes-bibliography", "-o", text.toString());
        Manuscript expected = Manuscript.of(DraftFormats.read(text));

        assertThat(run.code()).isZero();
        assertThat(notes(read)).isEqualTo(notes(expected));
        assertThat(read.sections()).extracting(Section::title).isEqualTo(titles(expected));
        assertThat(words(read)).contains("The council met.", "日本語の文。", "H2O", "x2", "out", "a<b", "a link", "1920");
        assertThat(read.claims()).extracting(ClaimMark::id).containsExactly("c-left");
        assertThat(read.claims().get(0).text()).isEqualTo("it left");
    }

    private static List<String> titles(Manuscript manuscript) {
        return manuscript.sections().stream().map(Section::title).toList();
    }

    private static List<String> notes(Manuscript manuscript) {
        return manuscript.notes().stream()
                .map(note -> note.text().replace('\n', ' '))
                .toList();
    }

    private static String words(Manuscript manuscript) {
        StringBuilder out = new StringBuilder();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            paragraph
                    .sentences()
                    .forEach(sentence -> out.append(sentence.text()).append('\n'));
        }
        return out.toString();
    }

    @Test
    void markdown_without_citations_comes_out_byte_for_byte() throws IOException {
        String text =
                "---\ntitle: T\n---\n\n<!-- a -->\n\n*Odd*   spacing, ``code``, $x_1$\n\n+---+\n| t |\n+---+\n\n```{=latex}\n\\x\n```\n[^1]\n\n[^1]: n\n";

        assertThat(render(draft(text)).out()).isEqualTo(text);
    }

    @Test
    void a_source_without_an_author_is_named_by_its_title_in_the_sentence() throws IOException {
        Run run = render(draft("As @dvp-1996 shows.\n"), "--style", "gost-r-7-0-5-2008-footnotes", "--to", "text");

        assertThat(run.out()).startsWith("As Дальневосточная политика Советской России");
    }

    @Test
    void a_terminal_is_not_given_a_package() throws IOException {
        Run run = render(draft("x"), "--to", "docx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name a file with -o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "typst"})
    void annotations_stand_under_their_entries_when_asked_for(String format) throws IOException {
        Path draft = draft("Met [@sablin-2019, p. 5].\n");

        assertThat(render(draft, "--to", format).out()).doesNotContain("standard history");
        assertThat(render(draft, "--to", format, "--annotated").out())
                .containsSubsequence("Sablin, Ivan", "standard history of the Republic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "text", "latex"})
    void a_divided_list_has_its_headings_in_every_format(String format) throws IOException {
        Path draft = draft("Met [@sablin-2019, p. 5; @dvp-1996, с. 65].\n\n::: {#refs}\n:::\n");

        assertThat(render(draft, "--to", format, "--policy", "list.sections=documents, studies")
                        .out())
                .containsSubsequence("Published Documents", "Dalʹnevostochnai", "Studies", "Sablin, Ivan");
    }

    @Test
    void a_source_that_the_library_does_not_have_is_told_and_shown() throws IOException {
        Run run = render(draft("It left [@nobody]."), "--style", "apa");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("draft.md:1:11").contains("no source `nobody`");
        assertThat(run.out()).contains("**nobody?**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "latex", "markdown", "text", "rtf", "typst", "org"})
    void what_a_draft_holds_is_data(String format) throws IOException {
        Run run = render(
                draft(
                        "---\ntitle: <script>alert(1)</script>\n---\n\nA <script>alert(2)</script> [x](javascript:alert(3)) \u001b[31m \u202e text.\n"),
                "--to",
                format);

        assertThat(run.out()).doesNotContain("\u001b");
        if (format.equals("html")) {
            assertThat(run.out())
                    .doesNotContain("<script")
                    .doesNotContain("javascript:")
                    .doesNotContain("\u202e");
        }
    }

    @Test
    void what_a_draft_holds_puts_nothing_into_a_package() throws IOException {
        Path file = folder.resolve("p.docx");
        render(
                draft("A </w:t><w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/> & ]]> \u0001 [x](file:///etc/passwd) end.\n"),
                "-o",
                file.toString());

        assertThat(Manuscript.of(DraftFormats.read(file)).text())
                .contains("end.")
                .contains("DDEAUTO");
        assertThat(Files.readAllBytes(file)).isNotEmpty();
    }
}
