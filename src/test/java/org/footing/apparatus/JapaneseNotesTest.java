package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes as journals of Japanese historians have them. */
class JapaneseNotesTest {
    private final Rendered japanese = new Rendered("japanese-history-notes", "ja");

    @Test
    void a_book_stands_in_double_brackets() {
        assertThat(japanese.note("[@tomita, 39頁]")).isEqualTo("富田武『戦間期の日ソ関係――1917–1937』岩波書店、2010年、39頁。");
    }

    @Test
    void an_article_stands_in_single_brackets_before_its_journal() {
        assertThat(japanese.note("[@fujimoto]")).isEqualTo("藤本健太朗「極東共和国」『二十世紀研究』18号、2017年、59～79頁。");
    }

    @Test
    void a_chapter_names_the_editors_of_its_book() {
        assertThat(japanese.notes("[@chapter-one, 213頁]", "[@chapter, p. 213]"))
                .containsExactly(
                        "山田一郎「論文」鈴木次郎・高橋三郎編『書名』出版社、2017年、213頁。", "ヤロスラフ・シュラトフ「極東の国際政治」松戸清裕ほか編『ソ連の世紀』岩波書店、2017年、213頁。");
    }

    @Test
    void a_translator_follows_the_foreign_author() {
        assertThat(japanese.note("[@wiener]")).isEqualTo("M・J・ウィーナ（原剛訳）『英国産業精神の衰退』勁草書房、1984年。");
    }

    @Test
    void a_name_in_latin_letters_keeps_its_order() {
        assertThat(japanese.note("[@latin-name]")).isEqualTo("Kentaro Fujimoto『極東』出版社、2020年。");
    }

    @Test
    void what_was_cited_just_before_is_the_same_as_above() {
        assertThat(japanese.notes("[@tomita, 39頁]", "[@tomita, 45頁]", "[@tomita, 45頁]"))
                .endsWith("同上、45頁。", "同上。");
    }

    @Test
    void another_word_for_it_is_a_matter_of_a_term(@TempDir Path folder) throws IOException {
        String own = "<locale xml:lang=\"ja\"><terms><term name=\"ibid\">同前</term></terms></locale>\n  <macro";
        String style =
                StyleCatalogue.shipped().find("japanese-history-notes").source().content();
        Files.writeString(folder.resolve("ours.csl"), style.replaceFirst("<macro", own));
        assertThat(new Rendered(StyleCatalogue.of(List.of(folder)).find("ours"), "ja")
                        .notes("[@tomita, 39頁]", "[@tomita, 45頁]"))
                .endsWith("同前、45頁。");
    }

    @Test
    void a_book_or_article_cited_earlier_is_the_one_named_before() {
        assertThat(japanese.notes("[@tomita, 1頁]", "[@hara, 32頁]", "[@tomita, 39頁]", "[@hara, 36頁]"))
                .endsWith("富田、前掲書、39頁。", "原、前掲論文、36頁。");
    }

    @Test
    void one_of_several_works_of_its_author_is_named_by_the_note_that_cited_it() {
        assertThat(japanese.notes(
                        "[@tomita]",
                        "[@tomita, 1頁]",
                        "[@ngb]",
                        "[@fujimoto]",
                        "[@hara, 32頁]",
                        "[@hara-2]",
                        "[@hara, 36頁]"))
                .endsWith("原、前掲註(5)、36頁。");
    }

    @Test
    void a_collection_of_documents_has_its_volume_after_the_title() {
        assertThat(japanese.notes("[@ngb, 817～820頁]", "[@tomita]", "[@ngb, pp. 709–710, 714]"))
                .startsWith("外務省編『日本外交文書』大正10年第1冊下巻、817～820頁。")
                .endsWith("前掲『日本外交文書』大正10年第1冊下巻、709～710、714頁。");
    }

    @Test
    void a_reference_code_has_a_long_and_a_short_form() {
        assertThat(japanese.notes("[@jacar]", "[@tomita]", "[@jacar]"))
                .startsWith("JACAR（アジア歴史資料センター）Ref.B02030938800（第58画像目から）、簿冊名（外務省外交史料館）。")
                .endsWith("JACAR:B02030938800。");
    }

    @Test
    void a_file_of_an_archive_has_its_call_number() {
        assertThat(japanese.note("[@gaiko]")).isEqualTo("「露国革命一件」（1.6.3.24）、外務省外交史料館。");
    }

    @Test
    void the_side_of_a_leaf_follows_the_label() {
        assertThat(japanese.notes("[@gaiko, 45丁裏]", "[@gaiko, 46–47丁]"))
                .containsExactly("「露国革命一件」（1.6.3.24）、外務省外交史料館、45丁裏。", "同上、46～47丁。");
    }

    @Test
    void numerals_stay_as_they_are_written() {
        assertThat(japanese.note("[@hara, 二一九～二五〇頁]")).isEqualTo("原暉之「内戦終結期ロシア極東における地域統合」『ロシア史研究』56号、1995年、二一九～二五〇頁。");
    }

    @Test
    void foreign_works_are_cited_in_their_own_manner() {
        assertThat(japanese.notes(
                        "[@sablin, p. 5]",
                        "[@sablin, p. 6]",
                        "[@garf-r, 46–47об.]",
                        "[@garf-r, л. 48]",
                        "[@sablin, 7頁]",
                        "[@loginova, 7頁]"))
                .containsExactly(
                        "Ivan Sablin, The Rise and Fall of Russia’s Far Eastern Republic (London: Routledge, 2019),"
                                + " p. 5.",
                        "Ibid., p. 6.",
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47 об.",
                        "Там же. Л. 48.",
                        "Sablin, op. cit., p. 7.",
                        "Логинова Л. Г. Сущность процесса. М. : Наука, 2003. С. 7.");
    }

    @Test
    void volumes_stand_in_the_order_of_their_numbers() {
        assertThat(japanese.list("ngb-11", "ngb-10"))
                .containsExactly("外務省編『日本外交文書 大正10年 第2冊』。", "外務省編『日本外交文書 大正11年 第1冊』。");
    }
}
