package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.Imports;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policy;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a BibTeX file to a first note by GOST: people of a book and of its parts, works in several books, theses, patents. */
class GostStatementsTest {
    private static final String BIB = """
            @mvbook{trilogy, author={Лосев, Пётр}, title={Степь}, books=3, publisher={Путь}, location={М.},
              date={1990/1994}, translator={Е. Н. Орловой}, origlanguage={french}, langid={russian}}
            @book{first, crossref={trilogy}, author={Лосев, Пётр}, book={Книга первая}, title={Весна}, year=1990, langid={russian}}
            @book{second, crossref={trilogy}, author={Лосев, Пётр}, book=2, title={Лето}, year=1992, langid={russian}}
            @collection{reader, title={Хрестоматия}, editor={Серов, Павел}, translator={Е. Н. Орловой}, origlanguage={english},
              foreword={И. А. Громова}, location={М.}, publisher={Путь}, year=2001, langid={russian}}
            @incollection{essay, crossref={reader}, author={Грин, Том}, title={О мере}, pages={5-9}, langid={russian}}
            @incollection{other, crossref={reader}, author={Грин, Том}, title={О весе}, pages={10-19},
              translator={К. К. Белова}, origlanguage={english}, langid={russian}}
            @collection{papers, title={Труды}, series={Труды}, issue=6, location={Томск}, year=1999, langid={russian}}
            @thesis{thesis, author={Белый, Олег Ильич}, title={Мосты}, type={docautoref}, major={техн. наук}, majorcode={05.23.17},
              location={Омск}, year=2003, langid={russian}}
            @patent{patent, author={Кузнецов, Д. Д.}, title={Замок}, type={patent}, number={2000001}, location={countryru},
              ipc={МПК\\ensuremath{^7} E 05 B}, holder={{заявитель Завод замков}}, reqnumber={99100001/12}, date={1999-01-11},
              publdate={2003-08-27}, publication={Бюл. № 24}, langid={russian}}
            @article{numbers, author={Ли, Анна}, title={Числа}, journaltitle={Вестник}, location={Пермь}, number={3 (76)},
              issuetitle={Счёт}, year=2010, pages={1-2}, langid={russian}}
            @proceedings{meeting, title={Реки}, eventtitle={Третья встреча}, venue={Тверь}, eventdate={1963-07}, location={М.},
              year=1965, langid={russian}}
            @book{original, author={Gray, Ann}, title={Weights}, location={London}, publisher={Low}, date={1950-03}, langid={english},
              related={translation}, relatedtype={bytranslator}}
            @book{translation, author={Грей, Энн}, title={Веса}, translator={Е. Н. Орловой}, origlanguage={english}, location={М.},
              year=1960, langid={russian}, related={original}, relatedtype={translationof}, note={Репринт 1958 г.}}
            @book{four, title={Proofs}, editor={Ann B. Gray, Tom Green, Carl White}, year=1980, langid={english}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_volume_says_which_book_it_is_of_how_many() throws IOException {
        assertThat(note("first"))
                .isEqualTo("Лосев П. Степь / пер. с фр. Е. Н. Орловой. В 3 кн. М. : Путь, 1990. Книга первая: Весна.");
        assertThat(note("second"))
                .isEqualTo("Лосев П. Степь / пер. с фр. Е. Н. Орловой. В 3 кн. М. : Путь, 1992. Кн. 2: Лето.");
    }

    @Test
    void people_of_a_book_are_named_with_the_book_and_not_with_its_part() throws IOException {
        assertThat(note("essay"))
                .isEqualTo(
                        "Грин Т. О мере // Хрестоматия / под ред. П. Серова ; пер. с англ. Е. Н. Орловой ; предисл. И. А. Громова."
                                + " М. : Путь, 2001. С. 5–9.");
        assertThat(note("other"))
                .isEqualTo(
                        "Грин Т. О весе / пер. с англ. К. К. Белова // Хрестоматия / под ред. П. Серова ; пер. с англ."
                                + " Е. Н. Орловой ; предисл. И. А. Громова. М. : Путь, 2001. С. 10–19.");
    }

    @Test
    void the_issue_of_a_book_has_another_word_than_that_of_a_journal() throws IOException {
        assertThat(note("papers")).isEqualTo("Труды. Томск, 1999. Вып. 6.");
        assertThat(note("numbers")).isEqualTo("Ли А. Числа // Вестник. Пермь, 2010. № 3 (76): Счёт. С. 1–2.");
    }

    @Test
    void a_thesis_has_its_degree_and_specialty() throws IOException {
        assertThat(note("thesis"))
                .isEqualTo("Белый О. И. Мосты: автореф. дис. … д-ра техн. наук: 05.23.17. Омск, 2003.");
    }

    @Test
    void a_patent_stands_under_its_document() throws IOException {
        assertThat(note("patent"))
                .isEqualTo("Пат. 2000001 Рос. Федерация, МПК7 E 05 B. Замок / Д. Д. Кузнецов ; заявитель Завод замков."
                        + " № 99100001/12 ; заявл. 11.01.1999 ; опубл. 27.08.2003, Бюл. № 24.");
    }

    @Test
    void proceedings_name_their_meeting() throws IOException {
        assertThat(note("meeting")).isEqualTo("Реки (Третья встреча, Тверь, июль 1963 г.). М., 1965.");
    }

    @Test
    void translations_and_originals_name_each_other() throws IOException {
        assertThat(note("translation"))
                .isEqualTo(
                        "Грей Э. Веса / пер. с англ. Е. Н. Орловой. М., 1960. Репринт 1958 г. Пер. по изд.: Gray A. Weights."
                                + " London : Low, 1950.");
        assertThat(note("original"))
                .isEqualTo(
                        "Gray A. Weights. London : Low, 1950. Пер.: Грей Э. Веса / пер. с англ. Е. Н. Орловой. М., 1960."
                                + " Репринт 1958 г.");
    }

    @Test
    void people_with_commas_between_them_are_several() throws IOException {
        assertThat(note("four")).isEqualTo("Proofs / ed. by A. B. Gray, T. Green, C. White. 1980.");
    }

    private String note(String key) throws IOException {
        Path bib = Files.writeString(folder.resolve("a.bib"), BIB);
        StringBuilder yaml = new StringBuilder("references:\n");
        for (Mapping item : Imports.read(bib, ImportOptions.DEFAULT).items()) {
            yaml.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        return new Apparatus(
                        SourcesFile.at(Files.writeString(folder.resolve("sources.yaml"), yaml))
                                .read(),
                        StyleCatalogue.shipped().find("gost-r-7-0-5-2008-footnotes"),
                        "ru",
                        Processor.DEFAULT,
                        Policy.UNSAID)
                .notes(
                        Manuscript.of(MarkdownReader.read(new SourceText("p.md", "t[^1]\n\n[^1]: [@{" + key + "}]\n"))),
                        Formats.TEXT)
                .notes()
                .get(0)
                .text()
                .replace('\u00A0', ' ');
    }
}
