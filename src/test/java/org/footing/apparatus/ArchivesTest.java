package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Archives of every kind in the four styles of Footing's own, each cited twice with another note between. */
class ArchivesTest {
    private static final String[] NOTES = {
        "[@avp, л. 3]",
        "[@garf-r, л. 46–47 об.]",
        "[@jacar]",
        "[@jacar-2]",
        "[@gaiko, 45丁]",
        "[@gaiko-jacar]",
        "[@nara, image 33]",
        "[@nara-letter, p. 2]",
        "[@hoover]",
        "[@avp, л. 4]",
        "[@garf-a, л. 14]",
        "[@jacar]",
        "[@gaiko, 46丁]",
        "[@nara, image 34]",
    };

    @Test
    void russian_footnotes_have_the_abbreviation_alone() {
        assertThat(new Rendered("gost-r-7-0-5-2008-footnotes", "ru").notes(NOTES))
                .containsExactly(
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 3.",
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об.",
                        "JACAR. Ref. B02030938800 (第58画像目から). 簿冊名 (外務省外交史料館).",
                        "JACAR. Ref. C03022700100. 西密受大日記 (防衛省防衛研究所).",
                        "外務省外交史料館. 露国革命一件. 1.6.3.24. 45丁.",
                        "JACAR. Ref. B03051100200. 露国革命一件. 1.6.3.24 (外務省外交史料館).",
                        "NARA. RG 59. Box 3. Folder 12. Reel 4. Image 33.",
                        "Morris R. Morris to Lansing, July 5, 1918 // NARA. RG 59. Box 7. P. 2.",
                        "Hoover Institution Archives. Graves Papers. Box 1.",
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 4.",
                        "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
                        "JACAR. Ref. B02030938800.",
                        "外務省外交史料館. 露国革命一件. 1.6.3.24. 46丁.",
                        "NARA. RG 59. Box 3. Folder 12. Reel 4. Image 34.");
    }

    @Test
    void japanese_notes_name_the_file_before_the_archive() {
        assertThat(new Rendered("japanese-history-notes", "ja").notes(NOTES))
                .containsExactly(
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 3.",
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об.",
                        "JACAR（アジア歴史資料センター）Ref.B02030938800（第58画像目から）、簿冊名（外務省外交史料館）。",
                        "JACAR:C03022700100、西密受大日記（防衛省防衛研究所）。",
                        "「露国革命一件」（1.6.3.24）、外務省外交史料館、45丁。",
                        "JACAR:B03051100200、露国革命一件（1.6.3.24）（外務省外交史料館）。",
                        "National Archives and Records Administration (NARA), RG 59, box 3, folder 12, reel 4, image 33.",
                        "Roland Morris, “Morris to Lansing,” July 5, 1918, NARA, RG 59, box 7, p. 2.",
                        "Hoover Institution Archives, Graves Papers, box 1.",
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 4.",
                        "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
                        "JACAR:B02030938800。",
                        "「露国革命一件」（1.6.3.24）、外務省外交史料館、46丁。",
                        "NARA, RG 59, box 3, folder 12, reel 4, image 34.");
    }

    @Test
    void english_notes_introduce_the_abbreviation_once() {
        assertThat(new Rendered("multiscript-notes-english", "en").notes(NOTES))
                .containsExactly(
                        "Архив внешней политики Российской Федерации (АВП РФ), f. 04, op. 49, por. 12, p. 302, d. 54838, l. 3.",
                        "Государственный архив Российской Федерации (ГАРФ), f. Р-6761, op. 1, d. 555, ll. 46–47ob.",
                        "Japan Center for Asian Historical Records (JACAR), Ref. B02030938800 (image 58), 簿冊名 (外務省外交史料館).",
                        "JACAR: C03022700100, 西密受大日記 (防衛省防衛研究所).",
                        "外務省外交史料館, 露国革命一件, 1.6.3.24, fol. 45.",
                        "JACAR: B03051100200, 露国革命一件, 1.6.3.24 (外務省外交史料館).",
                        "National Archives and Records Administration (NARA), RG 59, box 3, folder 12, reel 4, image 33.",
                        "Roland Morris, “Morris to Lansing,” July 5, 1918, NARA, RG 59, box 7, p. 2.",
                        "Hoover Institution Archives, Graves Papers, box 1.",
                        "АВП РФ, f. 04, op. 49, por. 12, p. 302, d. 54838, l. 4.",
                        "ГАРФ, f. А-513, op. 1, d. 12, l. 14.",
                        "JACAR: B02030938800.",
                        "外務省外交史料館, 露国革命一件, 1.6.3.24, fol. 46.",
                        "NARA, RG 59, box 3, folder 12, reel 4, image 34.");
    }

    @Test
    void mixed_notes_introduce_the_abbreviations_of_english_archives() {
        assertThat(new Rendered("mixed-language-notes", "en").notes(NOTES))
                .containsExactly(
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 3.",
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об.",
                        "JACAR（アジア歴史資料センター）Ref.B02030938800（第58画像目から）、簿冊名（外務省外交史料館）.",
                        "JACAR:C03022700100、西密受大日記（防衛省防衛研究所）.",
                        "「露国革命一件」（1.6.3.24）、外務省外交史料館、45丁.",
                        "JACAR:B03051100200、露国革命一件（1.6.3.24）（外務省外交史料館）.",
                        "National Archives and Records Administration (NARA), RG 59, box 3, folder 12, reel 4, image 33.",
                        "Roland Morris, “Morris to Lansing,” July 5, 1918, NARA, RG 59, box 7, p. 2.",
                        "Hoover Institution Archives, Graves Papers, box 1.",
                        "АВП РФ. Ф. 04. Оп. 49. Пор. 12. П. 302. Д. 54838. Л. 4.",
                        "ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.",
                        "JACAR:B02030938800.",
                        "「露国革命一件」（1.6.3.24）、外務省外交史料館、46丁.",
                        "NARA, RG 59, box 3, folder 12, reel 4, image 34.");
    }
}
