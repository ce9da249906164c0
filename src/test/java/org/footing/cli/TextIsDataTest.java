package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.footing.text.Controls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library whose every text tries to command the terminal: no command and no format lets it. */
class TextIsDataTest {
    /** A link of the terminal, a bell, an override of direction, a line break of C1, a delete. */
    private static final String HOSTILE = "A\u001b]8;;x\u0007B\u202eC\u0085D\u007fE";

    private static final String SHOWN = "A␛]8;;x␇BC�D␡E";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        String escaped = "\"A\\u001b]8;;x\\u0007B\\u202eC\\u0085D\\x7fE\"";
        Path library = Files.createDirectory(folder.resolve("bibliography"));
        Files.writeString(
                library.resolve("sources.yaml"), """
                references:
                - id: a
                  type: book
                  title: T
                  container-title: T
                  author:
                  - {family: T, given: T, multi: {_key: {ru: {family: T, given: T}}}}
                  publisher: T
                  publisher-place: T
                  issued: {literal: T}
                  annotation: T
                  tags: [T]
                  note: T
                  abstract: T
                  URL: T
                  language: en
                  own-field: {deeper: [T]}
                  multi:
                    _keys:
                      title: {ru: T}
                - id: b
                  type: document
                  title: T
                  language: ru
                  archival: {repository: {name: T, abbreviation: T}, fond: T, opis: T, delo: T}
                """.replaceAll("\\bT\\b", Matcher.quoteReplacement(escaped)));
        Files.writeString(library.resolve("claims.yaml"), """
                claims:
                - id: c-one
                  kind: fact
                  statement: T
                  tags: [T]
                  occurrences:
                  - {document: paper.md, id: c-one}
                  evidence:
                  - note: "1"
                    source: a
                    stance: quotes
                    locator: T
                    excerpt: {text: T, language: ru}
                    translation: {text: T, language: en}
                    answer: T
                """.replaceAll("\\bT\\b", Matcher.quoteReplacement(escaped)));
        String inProse = HOSTILE.replace("]", "");
        Files.writeString(
                library.resolve("paper.md"),
                "# T\n\n[It T was.]{.claim #c-one}[^1] More in @a [@a, p. 3 T], @missing.\n\n[^1]: See T [T @a, {T}; @b].\n"
                        .replace("T", inProse));
        Files.writeString(library.resolve("footing.yaml"), "manuscript: paper.md\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --to json",
                "show a",
                "show b",
                "show a --to json",
                "variants a",
                "cite a",
                "cite a --to html",
                "cite a --to markdown",
                "notes",
                "notes --to markdown",
                "notes --to html",
                "notes --to json",
                "bib --all",
                "bib --all --to markdown",
                "bib --all --to html",
                "bib --all --to json",
                "bib --all --style gost-r-7-0-5-2008-footnotes",
                "archives",
                "report",
                "report --to markdown",
                "report --to html",
                "report --to json",
                "check",
                "check --to text",
                "check --to json",
                "export",
                "export --to csl-yaml",
                "export --to bibtex",
                "export --to ris",
                "romanize \u001b[31mЧита\u202e",
                "show \u001b[31mno",
            })
    void nothing_that_is_written_commands_a_terminal(String command) {
        Run run = Run.onTerminal(folder, 80, command.split(" "));
        assertThat(Controls.indexIn(run.out(), 0)).as(run.out()).isEqualTo(-1);
        assertThat(Controls.indexIn(run.err(), 0)).as(run.err()).isEqualTo(-1);
        assertThat(run.out() + run.err()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes --output out.txt",
                "notes --output out.md",
                "notes --output out.html",
                "bib --output out.html",
                "report --output out.html",
                "report --output out.md",
                "report --output out.txt",
                "check --to text --output out.txt",
                "export --to bibtex --output out.bib",
            })
    void nor_does_a_file(String command) throws IOException {
        Run.in(folder, command.split(" "));
        String name = command.substring(command.lastIndexOf(' ') + 1);
        String written = Files.readString(folder.resolve(name));
        assertThat(Controls.indexIn(written, 0)).as(written).isEqualTo(-1);
        assertThat(written).contains("␛");
    }

    @Test
    void the_words_themselves_are_shown() {
        assertThat(Run.in(folder, "show", "a").out()).contains(SHOWN);
        assertThat(Run.in(folder, "cite", "a").out()).contains(SHOWN);
    }

    @Test
    void scripts_get_the_text_as_it_is_recorded() {
        assertThat(Run.in(folder, "list", "--to", "json").out())
                .contains("\"A\\u001B]8;;x\\u0007B\\u202EC\\u0085D\\u007FE\"");
    }

    @Test
    void check_tells_where_they_stand() {
        String out = Run.in(folder, "check").out();
        for (String field : new String[] {
            "title",
            "author",
            "publisher",
            "publisher-place",
            "issued",
            "annotation",
            "tags",
            "note",
            "URL",
            "own-field"
        }) {
            assertThat(out).contains("U+001B stands in the " + field + " of a behind");
        }
        assertThat(out)
                .contains("U+001B stands in the fond of b")
                .contains("U+001B stands in the repository of b")
                .contains("U+001B stands in the statement of the claim c-one")
                .contains("U+001B stands in the excerpt of the claim c-one")
                .contains("paper.md:1:4: warning: U+001B stands in the text behind `# A`");
    }

    @Test
    void an_import_leaves_them_out_and_tells_it() throws IOException {
        Files.writeString(folder.resolve("new.ris"), "TY  - BOOK\nTI  - The \u202eBook\nAU  - Do\u0007e, J.\nER  - \n");
        Run run = Run.in(folder, "import", "new.ris");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("new.ris:2:11: note: the character U+202E in the field `title` of Doe")
                .contains("new.ris:3:9: note: the character U+0007 in the field `author` of Doe")
                .contains("it was left out");
        assertThat(Files.readString(folder.resolve("bibliography/sources.yaml")))
                .contains("title: The Book")
                .contains("family: Doe");
    }
}
