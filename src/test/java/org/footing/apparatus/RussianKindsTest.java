package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.markdown.MarkdownReader;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.source.SourcesFile;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of Russian sources as GOST R 7.0.5-2008 has them in notes and 7.0.100-2018 in lists, case by case. */
class RussianKindsTest {
    private static final String SOURCES = """
            references:
            - {id: dirina, type: article-journal, language: ru, title: Право военнослужащих Российской Федерации на свободу ассоциаций,
               author: [{family: Дирина, given: А. И.}], container-title: "Военное право: сетевой журн.", issued: 2007,
               URL: "http://www.voennoepravo.ru/node/2149", accessed: 2007-09-19}
            - {id: novikov, type: thesis, language: ru, title: Дальневосточная республика и Япония, genre: автореф. дис. … канд. ист. наук,
               author: [{family: Новиков, given: Д. Н.}], publisher-place: Москва, issued: 2002}
            - {id: pivinsky, type: book, language: ru, title: Неформованные огнеупоры, author: [{family: Пивинский, given: Ю. Е.}],
               publisher-place: Москва, publisher: Теплоэнергетик, issued: 2003, volume: 1, volume-title: Общие вопросы технологии}
            - {id: ivanova, type: chapter, language: ru, title: Япония и Дальний Восток, author: [{family: Иванова, given: Елена Петровна}],
               container-title: "Россия и АТР: сб. ст.", editor: [{family: Петров, given: П. П.}], publisher-place: Владивосток,
               publisher: ДВО РАН, issued: 1999}
            - {id: ivanova-book, type: book, language: ru, title: Первая книга, author: [{family: Иванова, given: Елена Петровна}],
               publisher-place: Москва, issued: 2001}
            - {id: smith, type: book, language: ru, title: Гражданская война в Сибири, author: [{family: Смит, given: Дж.}],
               translator: [{family: Орлов, given: К. К.}], original-language: en, publisher-place: Москва, publisher: РОССПЭН, issued: 2010}
            - {id: smith-genitive, type: book, language: ru, title: Небесные сферы, author: [{family: Смит, given: Дж.}],
               translator: [{family: Веселовского, given: И. Н.}], original-language: en, publisher-place: Москва, issued: 1964}
            - {id: from-german, type: book, language: ru, title: Мост, author: [{family: Мюллер, given: К.}], original-language: de,
               publisher-place: Москва, issued: 1964}
            - {id: law, type: legislation, language: ru, title: О судебной системе Российской Федерации, genre: федер. конституц. закон,
               number: 1-ФКЗ, issued: 1996-12-31, container-title: Собр. законодательства РФ}
            - {id: film, type: motion_picture, language: ru, title: Броненосец Потёмкин, director: [{family: Эйзенштейн, given: С. М.}],
               publisher: Госкино, issued: 1925}
            - {id: map, type: map, language: ru, title: Приморская область, scale: "1 : 840 000", publisher-place: Хабаровск, issued: 1911}
            - {id: interview, type: interview, language: ru, title: Мы строили мост, author: [{family: Сухов, given: Н. Н.}],
               interviewer: [{family: Громова, given: Анна Павловна}], issued: 1987}
            - {id: entry, type: entry-encyclopedia, language: ru, title: Амур, container-title: Большая энциклопедия, edition: 3, volume: 1,
               publisher-place: Москва, issued: 1970, page: 520-522}
            - {id: review, type: review, language: ru, title: Новая книга о Сибири, author: [{family: Белов, given: Олег Ильич}],
               reviewed-title: Сибирь в огне, reviewed-author: [{family: Серов, given: П. П.}], container-title: Вопросы истории,
               issued: 1998, issue: 3, page: 160-163}
            - {id: doi, type: article-journal, language: ru, title: Реки, author: [{family: Белов, given: Олег Ильич}],
               container-title: География, issued: 2015, issue: 2, page: 5-9, DOI: 10.1000/182}
            - {id: words, type: book, language: ru, title: Лес, edition: "2-е изд., испр. и доп.", publisher-place: Москва, issued: 1999}
            - {id: number, type: book, language: ru, title: Поле, edition: 3, publisher-place: Москва, issued: 1999}
            - {id: english, type: article-journal, language: en, title: Rivers, author: [{family: Gray, given: Ann}],
               container-title: Geography, issued: 1999, volume: 12, issue: 3, page: 5-9}
            - {id: chapter-one, type: chapter, language: ru, title: Эрос, author: [{family: Маркузе, given: Г.}], container-title: Труды,
               publisher-place: Москва, issued: 2003, page: 5-250}
            - {id: chapter-two, type: chapter, language: ru, title: Человек, author: [{family: Маркузе, given: Г.}], container-title: Труды,
               publisher-place: Москва, issued: 2003, page: 251-515}
            - {id: compilers, type: book, language: ru, title: Письма, compiler: [{family: Федоренко, given: Т. В.}, {family: Литвинова, given: З. А.}],
               publisher-place: Москва, issued: 1991, number-of-pages: 312, ISBN: 978-5-00-000000-1}
            """;

    @TempDir
    private Path folder;

    @Test
    void an_article_on_the_web_has_its_address_and_the_day_of_access() throws IOException {
        assertThat(note("[@dirina]"))
                .isEqualTo(
                        "Дирина А. И. Право военнослужащих Российской Федерации на свободу ассоциаций // Военное право: сетевой журн."
                                + " 2007. URL: http://www.voennoepravo.ru/node/2149 (дата обращения: 19.09.2007).");
        assertThat(entry("dirina"))
                .isEqualTo(
                        "Дирина, А. И. Право военнослужащих Российской Федерации на свободу ассоциаций / А. И. Дирина. – Текст :"
                                + " электронный // Военное право: сетевой журн. – 2007. – URL: http://www.voennoepravo.ru/node/2149 (дата"
                                + " обращения: 19.09.2007).");
    }

    @Test
    void a_thesis_says_that_it_is_one() throws IOException {
        assertThat(note("[@novikov, с. 17]"))
                .isEqualTo(
                        "Новиков Д. Н. Дальневосточная республика и Япония: автореф. дис. … канд. ист. наук. М., 2002. С. 17.");
    }

    @Test
    void a_volume_is_said_once_and_keeps_its_title_before_the_pages() throws IOException {
        assertThat(note("[@pivinsky, т. 1, кн. 1, с. 8–10]"))
                .isEqualTo(
                        "Пивинский Ю. Е. Неформованные огнеупоры. М. : Теплоэнергетик, 2003. Т. 1, кн. 1: Общие вопросы технологии."
                                + " С. 8–10.");
    }

    @Test
    void editors_and_translators_stand_in_the_genitive() throws IOException {
        assertThat(note("[@ivanova, с. 15]"))
                .isEqualTo(
                        "Иванова Е. П. Япония и Дальний Восток // Россия и АТР: сб. ст. / под ред. П. П. Петрова. Владивосток :"
                                + " ДВО РАН, 1999. С. 15.");
        assertThat(note("[@smith, с. 100]"))
                .isEqualTo(
                        "Смит Дж. Гражданская война в Сибири / пер. с англ. К. К. Орлова. М. : РОССПЭН, 2010. С. 100.");
        assertThat(note("[@smith-genitive]"))
                .isEqualTo("Смит Дж. Небесные сферы / пер. с англ. И. Н. Веселовского. М., 1964.");
        assertThat(note("[@from-german]")).isEqualTo("Мюллер К. Мост / пер. с нем. М., 1964.");
    }

    @Test
    void an_author_named_again_in_a_note_is_a_pronoun() throws IOException {
        assertThat(notes("[@ivanova; @ivanova-book]", "[@ivanova, с. 16; @ivanova-book, с. 8]"))
                .containsExactly(
                        "Иванова Е. П. Япония и Дальний Восток // Россия и АТР: сб. ст. / под ред. П. П. Петрова. Владивосток : ДВО РАН,"
                                + " 1999; Ее же. Первая книга. М., 2001.",
                        "Иванова Е. П. Япония и Дальний Восток. С. 16; Ее же. Первая книга. С. 8.");
        assertThat(note("[@review; @doi]")).contains("; Его же. Реки");
        assertThat(note("[@chapter-one; @chapter-two]")).contains("; Маркузе Г. Человек");
    }

    @Test
    void a_law_has_its_day_and_number() throws IOException {
        assertThat(note("[@law]"))
                .isEqualTo(
                        "О судебной системе Российской Федерации: федер. конституц. закон от 31 дек. 1996 г. № 1-ФКЗ // Собр."
                                + " законодательства РФ.");
    }

    @Test
    void what_makes_a_kind_is_printed() throws IOException {
        assertThat(note("[@film]")).isEqualTo("Броненосец Потёмкин / реж. С. М. Эйзенштейн. Госкино, 1925.");
        assertThat(note("[@map]")).isEqualTo("Приморская область: 1 : 840 000. Хабаровск, 1911.");
        assertThat(note("[@interview]")).isEqualTo("Сухов Н. Н. Мы строили мост / беседовала А. П. Громова. 1987.");
        assertThat(note("[@entry]")).isEqualTo("Амур // Большая энциклопедия. 3-е изд. М., 1970. Т. 1. С. 520–522.");
        assertThat(note("[@review]"))
                .isEqualTo(
                        "Белов О. И. Новая книга о Сибири [Рец. на кн.: Серов П. П. Сибирь в огне] // Вопросы истории. 1998. № 3."
                                + " С. 160–163.");
        assertThat(note("[@doi]")).isEqualTo("Белов О. И. Реки // География. 2015. № 2. С. 5–9. DOI: 10.1000/182.");
    }

    @Test
    void editions_in_words_or_as_numbers() throws IOException {
        assertThat(note("[@words]")).isEqualTo("Лес. 2-е изд., испр. и доп. М., 1999.");
        assertThat(note("[@number]")).isEqualTo("Поле. 3-е изд. М., 1999.");
    }

    @Test
    void the_number_of_an_english_journal_is_written_small() throws IOException {
        assertThat(note("[@english]")).isEqualTo("Gray A. Rivers // Geography. 1999. Vol. 12, no. 3. P. 5–9.");
    }

    @Test
    void the_book_of_the_note_before_is_there_only_for_a_chapter_that_is_new() throws IOException {
        List<String> notes = notes("[@chapter-one]", "[@chapter-two]", "[@chapter-one, с. 165]");
        assertThat(notes.get(1)).isEqualTo("Маркузе Г. Человек // Там же. С. 251–515.");
        assertThat(notes.get(2)).isEqualTo("Маркузе Г. Эрос. С. 165.");
    }

    @Test
    void several_compilers_stand_after_a_colon() throws IOException {
        assertThat(entry("compilers"))
                .isEqualTo(
                        "Письма / сост.: Т. В. Федоренко, З. А. Литвинова. – Москва, 1991. – 312 с. – ISBN 978-5-00-000000-1. –"
                                + " Текст : непосредственный.");
    }

    @Test
    void locators_of_any_depth_keep_their_parts() throws IOException {
        assertThat(note("[@number, т. 2, кн. 3, с. 8–10]")).isEqualTo("Поле. 3-е изд. М., 1999. Т. 2, кн. 3. С. 8–10.");
        assertThat(note("[@number, ч. 2, гл. 3, § 4]")).isEqualTo("Поле. 3-е изд. М., 1999. Ч. 2, гл. 3, § 4.");
        assertThat(note("[@number, л. 5–6, 8 об.]")).isEqualTo("Поле. 3-е изд. М., 1999. Л. 5–6, 8 об.");
        assertThat(note("[@number, с. 23 (№ 5)]")).isEqualTo("Поле. 3-е изд. М., 1999. С. 23 (№ 5).");
        assertThat(note("[@number, с. 12, примеч. 3]")).isEqualTo("Поле. 3-е изд. М., 1999. С. 12, примеч. 3.");
        assertThat(note("[@number, с. 5 сл.]")).isEqualTo("Поле. 3-е изд. М., 1999. С. 5 сл.");
        assertThat(note("[@number, 12, примеч. 3]")).isEqualTo("Поле. 3-е изд. М., 1999. С. 12, примеч. 3.");
    }

    @Test
    void a_house_may_ask_for_the_nominative() throws IOException {
        assertThat(notes(List.of("house.same-author=nominative"), "[@ivanova; @ivanova-book]")
                        .get(0))
                .contains("; Она же. Первая книга");
    }

    private String note(String citation) throws IOException {
        return notes(citation).get(0);
    }

    private List<String> notes(String... citations) throws IOException {
        return notes(List.of(), citations);
    }

    private List<String> notes(List<String> house, String... citations) throws IOException {
        StringBuilder text = new StringBuilder("t");
        for (int i = 0; i < citations.length; i++) {
            text.append("[^").append(i).append(']');
        }
        for (int i = 0; i < citations.length; i++) {
            text.append("\n\n[^").append(i).append("]: ").append(citations[i]);
        }
        return apparatus(house)
                .notes(Manuscript.of(MarkdownReader.read(new SourceText("p.md", text + "\n"))), Formats.TEXT)
                .notes()
                .stream()
                .map(note -> note.text().replace('\u00A0', ' '))
                .toList();
    }

    private String entry(String key) throws IOException {
        return apparatus(List.of()).bibliography(Formats.TEXT).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow()
                .text()
                .replace('\u00A0', ' ');
    }

    private Apparatus apparatus(List<String> house) throws IOException {
        String style = "gost-r-7-0-5-2008-footnotes";
        return new Apparatus(
                SourcesFile.at(Files.writeString(folder.resolve("sources.yaml"), SOURCES))
                        .read(),
                StyleCatalogue.shipped().find(style),
                "ru",
                Processor.DEFAULT,
                Policies.UNSAID.with(house).in(style, "ru"));
    }
}
