package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.record.ReadNotes;
import org.footing.record.bibtex.BibTeXFormat;
import org.footing.source.Keys;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibImportTest {
    private static String yaml(String bib) {
        StringBuilder out = new StringBuilder();
        for (Mapping item : Imports.bibtex(new SourceText("x.bib", bib))) {
            out.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        return out.toString();
    }

    @Test
    void biblatex_fields_find_their_variables() {
        assertThat(yaml("""
                                @Book{ivanov:1923,
                                  author = {Иванов, И. И. and {Дальбюро}},
                                  editor = {Петров, П.}, editortype = {compiler},
                                  translator = {von der Tann, Ludwig},
                                  title = {Буфер}, subtitle = {очерки},
                                  location = {Чита}, publisher = {Книжное дело},
                                  date = {1923/1924}, origdate = {1921-05~},
                                  langid = {russian}, series = {Сибирь}, number = 3, pagetotal = 212,
                                  keywords = {civil war, Far East},
                                  annotation = {Seen in Chita.},
                                  shelfmark = {Б-17},
                                }
                                """)).isEqualTo("""
                        - id: ivanov:1923
                          type: book
                          language: ru
                          title: 'Буфер: очерки'
                          title-short: Буфер
                          collection-title: Сибирь
                          author:
                          - family: Иванов
                            given: И. И.
                          - literal: Дальбюро
                          compiler:
                          - family: Петров
                            given: П.
                          translator:
                          - family: Tann
                            given: Ludwig
                            dropping-particle: von der
                          collection-number: 3
                          number-of-pages: 212
                          publisher: Книжное дело
                          publisher-place: Чита
                          issued: 1923/1924
                          original-date: 1921-05~
                          annotation: |
                            Seen in Chita.
                          tags: [civil war, Far East]
                          bibtex:
                            shelfmark: Б-17
                        """);
    }

    @Test
    void a_chapter_takes_over_its_book() {
        String yaml = yaml("""
                @xdata{chita, location = {Чита}}
                @incollection{part, crossref = {whole}, author = {А. Б. Вагин}, title = {Часть}, pages = {5--7}}
                @collection{whole, ids = {old}, xdata = {chita}, title = {Целое}, editor = {Г. Д. Ежов}, year = 1922}
                """);
        assertThat(yaml)
                .contains(
                        "container-title: Целое", "page: 5-7", "issued: 1922", "publisher-place: Чита", "family: Ежов")
                .contains("crossref: whole")
                .doesNotContain("id: chita");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Юрген Хабермас|{family: Хабермас, given: Юрген}",
                "В. В. Бибихин|{family: Бибихин, given: В. В.}",
                "Ludwig van Beethoven|{family: Beethoven, given: Ludwig, dropping-particle: van}",
                "de la Fontaine, Jean|{family: Fontaine, given: Jean, dropping-particle: de la}",
                "King, Jr, Martin Luther|{family: King, given: Martin Luther, suffix: Jr}",
                "{Government of Chita}|{literal: Government of Chita}",
                "family=Gogh, given=Vincent, prefix=van|{family: Gogh, given: Vincent, non-dropping-particle: van}",
                "Plato|{family: Plato}",
                "A.~S. {Barrios Sazo}|{family: Barrios Sazo, given: A. S.}",
            })
    void names_are_taken_apart(String bibtex, String csl) {
        Mapping item = Imports.bibtex(new SourceText("x", "@misc{k, author = {" + bibtex + "}}"))
                .get(0);
        assertThat(YamlWriter.item(item, 0)).contains("author:\n  - " + block(csl));
    }

    private static String block(String flow) {
        return flow.substring(1, flow.length() - 1).replace(", ", "\n    ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@book{a, title = {x}|1:21: error: the entry `a` in line 1 is not closed",
                "@book{a, title = {x|1:18: error: in the entry `a` in line 1: a brace that is not closed",
                "@book{a, title {x}}|1:10: error: in the entry `a` in line 1: expected a field",
                "@book{a, title = {x} year}|1:22: error: in the entry `a` in line 1: expected a comma after the field `title`",
                "no entries|1:1: error: no BibTeX entry in the file",
            })
    void bad_input_is_told_with_its_place(String bib, String message) {
        assertThatThrownBy(() -> yaml(bib)).isInstanceOf(InputException.class).hasMessageContaining("x.bib:" + message);
    }

    @Test
    void a_key_that_stands_twice_gets_a_letter_and_is_told() {
        SourceText text = new SourceText("x.bib", "@book{a, title={x}}\n\n @book{a, title={y}}");
        ReadNotes notes = new ReadNotes(false);
        assertThat(Imports.items(BibTeXFormat.format(), text, notes)).hasSize(2);
        assertThat(notes.guesses().toString())
                .contains("x.bib:3:2", "the key `a` is taken by the entry in line 1", "comes in as `aa`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@book{a, title = {Буфер}}|`ru` is taken by the script of the title",
                "@book{a, title = {ロシア史}}|`ja` is taken by the script of the title",
                "@book{a, title = {x}, month = foo}|no @string `foo`",
                "@book{title = {x}}|has no key",
                "@book{a, title = {x} year = 1}|no comma after the field `title`",
                "@preamble{bare words} @book{a, author = {原 暉之}, langid = {japanese}}|first word is taken for the family",
            })
    void what_was_guessed_is_told(String bib, String note) {
        ReadNotes notes = new ReadNotes(false);
        assertThat(Imports.items(BibTeXFormat.format(), new SourceText("x.bib", bib), notes))
                .hasSize(1);
        assertThat(notes.guesses().toString()).contains(note);
    }

    @Test
    void braces_without_end_are_told() {
        assertThatThrownBy(() -> yaml("@book{a, title = " + "{".repeat(200_000) + "}".repeat(200_000) + "}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("braces nested deeper than 200");
    }

    @Test
    void an_issue_stands_beside_a_number_and_a_part_behind_a_volume() {
        assertThat(
                        yaml(
                                "@article{a, author = {Ivanov, I. and others}, title = {T}, volume = 7, part = 2, number = 3, issue = {Summer}}"))
                .contains("volume: '7.2'", "issue: 3, Summer", "literal: others");
    }

    @Test
    void keys_are_cleaned_or_made() {
        assertThat(
                        yaml(
                                "@book{a b'c, title={x}}\n@book{, author={Иван Петров}, year=1921}\n@book{, author={Петров}, year=1921}"))
                .contains("id: a-b-c", "id: Петров-1921", "id: Петров-1921a");
    }

    @Test
    void comments_strings_and_addresses_are_no_entries() {
        String bib = "% @book{no, title={x}}\n@comment{ @book{no2} }\nwrite to me@example.org\n@string{p = \"Press\"}\n"
                + "@preamble{\"x\"}\n@book(a, publisher = \"New \" # p # { Ltd}, month = mar, year = 1921)";
        assertThat(yaml(bib))
                .contains("publisher: New Press Ltd", "issued: 1921-03")
                .doesNotContain("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gost-examples.bib", "fastpli/paper.bib", "castro/paper.bib"})
    void real_files_import_whole(String name) {
        Path file = Path.of("../shared/corpus", name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: there is no " + file);
        List<Mapping> items = Imports.read(file, ImportOptions.DEFAULT).items();
        assertThat(items).hasSizeGreaterThan(10);
        assertThat(items).allSatisfy(item -> {
            assertThat(Keys.isValid(key(item))).isTrue();
            assertThat(YamlWriter.item(item, 0)).doesNotContain("\\textellipsis", "{\\");
        });
    }

    private static String key(Mapping item) {
        return item.entries().get(0).value() instanceof Scalar id ? id.text() : "";
    }
}
