package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents of archives with a title and a date, and places in files that JACAR shows. */
class ArchivalDocumentsTest {
    private static final String[] DOCUMENTS = {
        "[@protocol, л. 91]", "[@telegram, л. 3]", "[@denpo]", "[@denpo-dated]", "[@nara-letter]", "[@telegram, л. 4]",
    };
    private static final String[] PLACES = {
        "[@jacar, image 60]", "[@denpo-jacar, 3頁]", "[@jacar, image 61]", "[@denpo-jacar, 4頁]",
    };

    @Test
    void russian_footnotes_date_a_document_whose_title_does_not() {
        assertThat(new Rendered("gost-r-7-0-5-2008-footnotes", "ru").notes(DOCUMENTS))
                .containsExactly(
                        "Протокол № 74 Дальбюро, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 54. Л. 91.",
                        "Юрин И. Л. Телеграмма В. И. Ленину, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 55. Л. 3.",
                        "内田外務大臣宛電報, 1921年5月3日 // 外務省外交史料館. 露国革命一件. 1.6.3.24.",
                        "大正十年五月三日付電報 // JACAR. Ref. B03051100300 (第12画像目から). 露国革命一件. 1.6.3.24" + " (外務省外交史料館).",
                        "Morris R. Morris to Lansing, July 5, 1918 // NARA. RG 59. Box 7.",
                        "Юрин И. Л. Телеграмма В. И. Ленину, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 55. Л. 4.");
    }

    @Test
    void the_russian_list_has_the_date_before_the_slash() {
        assertThat(new Rendered("gost-r-7-0-5-2008-footnotes", "ru").list("telegram"))
                .containsExactly(
                        "Юрин, И. Л. Телеграмма В. И. Ленину, 13 июня 1921 г. / И. Л. Юрин // РГАСПИ. Ф. 372. Оп. 1. Д. 55.");
    }

    @Test
    void japanese_notes_have_the_date_in_brackets() {
        assertThat(new Rendered("japanese-history-notes", "ja").notes(DOCUMENTS))
                .containsExactly(
                        "Протокол № 74 Дальбюро, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 54. Л. 91.",
                        "Юрин И. Л. Телеграмма В. И. Ленину, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 55. Л. 3.",
                        "「内田外務大臣宛電報」（1921年5月3日）、「露国革命一件」（1.6.3.24）、外務省外交史料館。",
                        "「大正十年五月三日付電報」JACAR（アジア歴史資料センター）Ref.B03051100300（第12画像目から）、露国革命一件（1.6.3.24）" + "（外務省外交史料館）。",
                        "Roland Morris, “Morris to Lansing,” July 5, 1918, National Archives and Records Administration"
                                + " (NARA), RG 59, box 7.",
                        "Юрин И. Л. Телеграмма В. И. Ленину, 13 июня 1921 г. // РГАСПИ. Ф. 372. Оп. 1. Д. 55. Л. 4.");
    }

    @Test
    void english_notes_do_not_repeat_the_date_of_a_title() {
        assertThat(new Rendered("multiscript-notes-english", "en").notes("[@protocol, л. 91]", "[@telegram, л. 3]"))
                .containsExactly(
                        "“Протокол № 74 Дальбюро, 13 июня 1921 г.,” РГАСПИ, f. 372, op. 1, d. 54, l. 91.",
                        "И. Л. Юрин, “Телеграмма В. И. Ленину,” June 13, 1921, РГАСПИ, f. 372, op. 1, d. 55, l. 3.");
    }

    /** An image takes the place of the one the document starts at; a page stands beside it. */
    @Test
    void a_place_in_a_file_of_jacar_does_not_lose_its_first_image() {
        assertThat(new Rendered("japanese-history-notes", "ja").notes(PLACES))
                .containsExactly(
                        "JACAR（アジア歴史資料センター）Ref.B02030938800（第60画像目）、簿冊名（外務省外交史料館）。",
                        "「閣議決定案」（1921年5月13日）JACAR:B03051100400（第3画像目から）、露国革命一件（外務省外交史料館）、3頁。",
                        "JACAR:B02030938800、第61画像目。",
                        "JACAR:B03051100400、4頁。");
        assertThat(new Rendered("multiscript-notes-english", "en").notes(PLACES))
                .containsExactly(
                        "Japan Center for Asian Historical Records (JACAR), Ref. B02030938800, 簿冊名 (外務省外交史料館), image 60.",
                        "“閣議決定案,” May 13, 1921, JACAR: B03051100400 (image 3), 露国革命一件 (外務省外交史料館), p. 3.",
                        "JACAR: B02030938800, image 61.",
                        "“閣議決定案,” JACAR: B03051100400, p. 4.");
        assertThat(new Rendered("gost-r-7-0-5-2008-footnotes", "ru").notes(PLACES))
                .containsExactly(
                        "JACAR. Ref. B02030938800. 簿冊名 (外務省外交史料館). 第60画像目.",
                        "閣議決定案, 1921年5月13日 // JACAR. Ref. B03051100400 (第3画像目から). 露国革命一件 (外務省外交史料館). 3頁.",
                        "JACAR. Ref. B02030938800. 第61画像目.",
                        "閣議決定案, 1921年5月13日 // JACAR. Ref. B03051100400. 4頁.");
    }
}
