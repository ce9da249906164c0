package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each source in the manner of its own language, within an English paper. */
class MixedLanguageNotesTest {
    private final Rendered mixed = new Rendered("mixed-language-notes", "en");

    @Test
    void the_repeat_word_is_russian_for_russian_sources_alone() {
        assertThat(mixed.notes(
                        "[@garf-r, л. 46–47]",
                        "[@garf-r, л. 32–37]",
                        "[@tomita, 39頁]",
                        "[@tomita, pp. 45–46]",
                        "[@sablin, p. 5]",
                        "[@sablin, p. 6]"))
                .containsExactly(
                        "ГАРФ. Ф. Р-6761. Оп. 1. Д. 555. Л. 46–47.",
                        "Там же. Л. 32–37.",
                        "富田武『戦間期の日ソ関係――1917–1937』岩波書店、2010年、39頁.",
                        "Ibid., pp. 45–46.",
                        "Ivan Sablin, The Rise and Fall of Russia’s Far Eastern Republic (London: Routledge, 2019),"
                                + " p. 5.",
                        "Ibid., p. 6.");
    }

    @Test
    void what_was_cited_earlier_is_shortened_as_its_language_has_it() {
        assertThat(mixed.notes(
                        "[@loginova, с. 1]",
                        "[@tomita]",
                        "[@sablin]",
                        "[@loginova, с. 2]",
                        "[@tomita, p. 39]",
                        "[@sablin, p. 6]"))
                .endsWith("Логинова Л. Г. Указ. соч. С. 2.", "富田、前掲書、39頁.", "Sablin, Rise and Fall, p. 6.");
    }

    /** Chicago Manual of Style 18, 13.23: a comma stands before the last of several names, not between two. */
    @Test
    void two_names_have_no_comma_between_them() {
        assertThat(mixed.notes("[@two-english, p. 5]", "[@sablin]", "[@two-english, p. 6]"))
                .startsWith("Ann Brown and Bob Green, Two Hands (London: Routledge, 2001), p. 5.")
                .endsWith("Brown and Green, Two Hands, p. 6.");
        assertThat(mixed.list("two-english"))
                .containsExactly("Brown, Ann, and Bob Green. Two Hands. London: Routledge, 2001.");
    }

    @Test
    void an_issue_without_a_volume_is_cut_off_from_its_journal() {
        assertThat(mixed.note("[@issue-only, p. 6]")).isEqualTo("Ann Brown, “On Notes,” Past, no. 4 (2001), p. 6.");
    }

    @Test
    void the_era_of_an_early_year_is_the_right_one() {
        assertThat(mixed.note("[@year-915]")).isEqualTo("山田一郎『延喜』915年.");
        assertThat(mixed.note("[@year-bc]")).isEqualTo("山田一郎『古代』14（紀元前）年.");
        assertThat(mixed.note("[@year-915-ru]")).isEqualTo("Первый А. А. Летопись. 915\u00a0н.\u00a0э.");
    }

    @Test
    void folios_of_a_codex_are_no_leaves_of_a_file() {
        assertThat(mixed.note("[@codex, л. 3–4 об.]"))
                .isEqualTo("Jane Doe, “Travels,” British Library, Add. MS 1234, fols. 3–4v.");
    }
}
