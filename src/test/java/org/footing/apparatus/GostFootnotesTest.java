package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of GOST R 7.0.5-2008, and of GOST R 7.0.100-2018 for the list. */
class GostFootnotesTest {
    private final Rendered gost = new Rendered("gost-r-7-0-5-2008-footnotes", "ru");

    @Test
    void a_book_is_cited_in_full_the_first_time() {
        assertThat(gost.note("[@gavrilov, с. 18]"))
                .isEqualTo("Гаврилов В. П., Ивановский С. И. Общество и природная среда. М. : Наука, 2006. С. 18.");
    }

    @Test
    void a_book_cited_just_before_is_the_same_place() {
        assertThat(gost.notes(
                        "[@gavrilov, с. 18]", "[@gavrilov, с. 18]", "[@gavrilov, с. 68]", "[@gavrilov, т. 2, с. 5]"))
                .endsWith("Там же.", "Там же. С. 68.", "Там же. Т. 2. С. 5.");
    }

    @Test
    void a_work_cited_earlier_is_the_named_work_of_its_author() {
        assertThat(gost.notes("[@loginova, с. 1]", "[@garf-a, л. 14]", "[@loginova, с. 7]"))
                .endsWith("Логинова Л. Г. Указ. соч. С. 7.");
    }

    @Test
    void one_of_several_works_of_its_authors_keeps_its_title() {
        assertThat(gost.notes("[@gavrilov, с. 18]", "[@gavrilov-2, с. 1]", "[@gavrilov, с. 81]"))
                .endsWith("Гаврилов В. П., Ивановский С. И. Общество и природная среда. С. 81.");
    }

    /** GOST R 7.0.5-2008, 8.2: a repeat has the elements that tell the document from others. */
    @Test
    void a_volume_cited_earlier_keeps_its_number() {
        assertThat(gost.notes("[@dvp-4, с. 2]", "[@dvp-5, с. 3]", "[@dvp-4, с. 4]"))
                .endsWith("Документы внешней политики. Т. 4. С. 4.");
        assertThat(gost.notes("[@history-2, с. 2]", "[@garf-a]", "[@history-2, с. 4]"))
                .endsWith("Юрьев Ю. Ю. Указ. соч. Т. 2. С. 4.");
        assertThat(gost.notes("[@loginova, т. 1, с. 2]", "[@garf-a]", "[@loginova, Т. 2. С. 4.]"))
                .endsWith("Логинова Л. Г. Указ. соч. Т. 2. С. 4.");
    }

    @Test
    void a_work_of_four_authors_starts_with_its_title() {
        assertThat(gost.notes("[@geo, с. 10]", "[@garf-a]", "[@geo, с. 28]"))
                .startsWith("Геоинформационное моделирование территориальных рынков банковских услуг / А. Г. Дружинин"
                        + " [и др.]. Шахты : Изд-во ЮРГУЭС, 2006. С. 10.")
                .endsWith("Геоинформационное моделирование … С. 28.");
    }

    @Test
    void an_article_stands_before_its_journal_and_another_of_the_same_issue_after_it() {
        assertThat(gost.notes("[@koryavko]", "[@prants]"))
                .containsExactly(
                        "Корявко В. И. Эволюция форм применения объединений ВМФ // Воен. мысль. 2006. № 4. С. 64–67.",
                        "Пранц В. А. Геополитика… // Там же. С. 30–36.");
    }

    @Test
    void what_is_cited_at_second_hand_says_so() {
        assertThat(gost.note("[Цит. по: @loginova, с. 7]"))
                .isEqualTo("Цит. по: Логинова Л. Г. Сущность процесса. М. : Наука, 2003. С. 7.");
    }

    @Test
    void the_words_of_a_note_are_those_of_the_sources_language() {
        assertThat(gost.notes("[@akhiezer, с. 18]", "[@akhiezer, с. 20–21]", "[@mueller, S. 5]", "[@akhiezer, p. 3]"))
                .containsExactly(
                        "Akhiezer A. B. The Soviet Union and Japan. London : Routledge, 2001. P. 18.",
                        "Ibid. P. 20–21.",
                        "Müller K. Die Republik // Der Ferne Osten / hrsg. von A. Schmidt, O. Weber. München : Beck,"
                                + " 1999. Bd. 2. S. 5.",
                        "Akhiezer A. B. Op. cit. P. 3.");
    }

    @Test
    void a_file_is_found_by_its_search_data() {
        assertThat(gost.notes("[@garf-a, л. 14]", "[@or-rgb, л. 18]", "[@garf-r, л. 46-47об.]", "[@avp, л. 3]"))
                .containsExactly(
                        "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
                        "ОР РГБ. Ф. 573. Картон 41. Д. 55. Л. 18.",
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об.",
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 3.");
    }

    @Test
    void a_document_stands_before_its_archive() {
        assertThat(gost.note("[@letter, л. 33]"))
                .isEqualTo(
                        "Карахан Л. М. Письмо Г. В. Чичерину // РГАСПИ. Ф. 159 (Г. В. Чичерин). Оп. 2. Д. 12. Л. 33.");
    }

    @Test
    void leaves_of_the_same_file_follow_each_other_in_a_note() {
        assertThat(gost.notes(
                        "[@rgaspi, л. 91 (Протокол № 74 Дальбюро, 13 июня 1921 г.)]",
                        "[@rgaspi, л. 82 (Протокол № 69); @rgaspi, л. 98 (Протокол № 80)]"))
                .containsExactly(
                        "РГАСПИ. Ф. 372. Оп. 1. Д. 54. Л. 91 (Протокол № 74 Дальбюро, 13 июня 1921 г.).",
                        "Там же. Л. 82 (Протокол № 69); Л. 98 (Протокол № 80).");
    }

    @Test
    void the_list_has_commas_after_surnames_and_dashes_between_areas() {
        assertThat(gost.list("gavrilov"))
                .containsExactly("Гаврилов, В. П. Общество и природная среда / В. П. Гаврилов, С. И. Ивановский. –"
                        + " Москва : Наука, 2006. – 210 с. – Текст : непосредственный.");
    }

    @Test
    void the_list_has_cyrillic_before_latin_before_japanese() {
        assertThat(gost.list("tomita", "akhiezer", "loginova"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Логинова, Л. Г. "),
                        second -> assertThat(second).startsWith("Akhiezer, A. B. "),
                        third -> assertThat(third).startsWith("富田武. "));
    }

    @Test
    void the_list_is_in_the_order_of_what_entries_start_with() {
        assertThat(gost.list("dvp-4", "koryavko", "geo", "gavrilov"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Гаврилов, В. П. "),
                        second -> assertThat(second).startsWith("Геоинформационное моделирование "),
                        third -> assertThat(third).startsWith("Документы внешней политики / под ред. А. А. Яковлева"),
                        fourth -> assertThat(fourth).startsWith("Корявко, В. И. "));
    }

    @Test
    void five_authors_and_more_are_three_in_the_list() {
        assertThat(gost.list("five"))
                .containsExactly(
                        "Очерки истории / А. А. Первый, Б. Б. Второй, В. В. Третий [и др.]. – Москва : Наука, 1990."
                                + " – Текст : непосредственный.");
    }

    @Test
    void a_name_in_katakana_takes_no_comma_in_the_list() {
        assertThat(gost.list("chapter").get(0)).startsWith("シュラトフ ヤロスラフ. 極東の国際政治");
    }
}
