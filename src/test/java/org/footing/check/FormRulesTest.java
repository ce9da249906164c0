package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.footing.source.form.FormNeeds;
import org.junit.jupiter.api.Test;

/** What is missing of a source's forms, and what is wrong with its tags and letters. */
class FormRulesTest {
    private static CheckResult check(String sources) {
        return TestPaper.none().sources("references:\n" + sources).check();
    }

    @Test
    void kanji_without_a_reading_or_a_romanisation_are_found_once_for_each_source() {
        CheckResult result = check("""
                - id: a
                  type: book
                  language: ja
                  title: 極東の夢
                  author:
                  - {family: 浅岡, given: 善治}
                  - {family: 原, given: 暉之, multi: {_key: {ja-Latn-hepburn: {family: Hara, given: Teruyuki}}}}
                  - {family: 松戸, given: 清裕, multi: {_key: {ja-Hrkt: {family: まつど, given: きよひろ}}}}
                """);
        Finding finding = one(result, RuleId.MISSING_READING);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("kanji without a reading in a: 浅岡 善治; 極東の夢");
        assertThat(finding.suggestion()).contains("ja-Hrkt").contains("footing variants a");
        assertThat(finding.fingerprint()).isEqualTo("missing-reading:a");
    }

    @Test
    void where_a_list_is_ordered_by_reading_the_names_it_is_ordered_by_need_one() {
        String sources = """
                references:
                - id: a
                  type: book
                  language: ja
                  title: 夢
                  author:
                  - {family: 原, given: 暉之, multi: {_key: {ja-Latn-hepburn: {family: Hara, given: Teruyuki}}}}
                  multi: {_keys: {title: {ja-Latn-hepburn: Yume}}}
                - id: b
                  type: book
                  language: ja
                  title: 無題
                  multi: {_keys: {title: {ja-Latn-hepburn: Mudai}}}
                """;
        assertThat(found(TestPaper.none().sources(sources).check(), RuleId.MISSING_READING))
                .isEmpty();
        CheckResult ordered = TestPaper.none()
                .sources(sources)
                .needs(FormNeeds.of("en").orderedByReading())
                .check();
        assertThat(found(ordered, RuleId.MISSING_READING))
                .extracting(Finding::message)
                .containsExactly("kanji without a reading in a: 原 暉之", "kanji without a reading in b: 無題");
        assertThat(found(
                        TestPaper.none()
                                .sources(sources)
                                .needs(FormNeeds.of("ja"))
                                .check(),
                        RuleId.MISSING_READING))
                .hasSize(2);
    }

    @Test
    void letters_from_which_nothing_can_be_generated_are_found_and_russian_ones_are_not() {
        CheckResult result = check("""
                - {id: a, type: book, language: zh, title: 近代史研究}
                - {id: b, type: book, language: uk, title: Громада}
                - {id: c, type: book, language: ru, title: Известия, author: [{family: Юрин, given: И.}]}
                - {id: d, type: book, language: zh, title: 史林, multi: {_keys: {title: {zh-Latn-pinyin: Shilin}}}}
                """);
        assertThat(found(result, RuleId.MISSING_TRANSLITERATION))
                .extracting(Finding::fingerprint)
                .containsExactly("missing-transliteration:a", "missing-transliteration:b");
        assertThat(found(result, RuleId.MISSING_READING)).isEmpty();
    }

    @Test
    void japanese_readers_need_no_other_letters() {
        CheckResult result = TestPaper.none()
                .sources("references:\n- {id: a, type: book, language: zh, title: 近代史研究}\n")
                .needs(FormNeeds.of("ja"))
                .check();
        assertThat(found(result, RuleId.MISSING_TRANSLITERATION)).isEmpty();
    }

    @Test
    void a_title_in_one_script_only_that_is_not_the_sources_own_is_told() {
        CheckResult result = check("""
                - {id: a, type: book, language: ja, title: A Dream, multi: {main: {title: en}}}
                - {id: b, type: book, language: ru, title: Izvestiia}
                - {id: c, type: book, language: en, title: A Dream}
                """);
        assertThat(found(result, RuleId.MISSING_ORIGINAL))
                .extracting(Finding::message)
                .containsExactly(
                        "not in the source’s own script in a: A Dream",
                        "not in the source’s own script in b: Izvestiia");
        assertThat(found(result, RuleId.MISSING_ORIGINAL))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
    }

    @Test
    void a_name_whose_genitive_is_not_certain_is_told_until_its_field_settles_it() {
        CheckResult result = check("""
                - {id: a, type: book, language: ru, title: Мост, translator: [{family: Асмус, given: В. Ф.}]}
                - {id: b, type: book, language: ru, title: Река, translator: [{family: Асмус, given: Валентин Фердинандович}]}
                - {id: c, type: book, language: ru, title: Поле, translator: [{family: Асмус, given: В. Ф.}],
                   responsibility: пер. В. Ф. Асмуса}
                - {id: d, type: chapter, language: ru, title: Лес, container-title: Сад, editor: [{family: Асмус, given: В. Ф.}]}
                - {id: e, type: book, language: en, title: Wood, translator: [{family: Gray, given: A.}]}
                """);
        assertThat(found(result, RuleId.UNCERTAIN_GENITIVE))
                .extracting(Finding::message)
                .containsExactly(
                        "the genitive of Асмус, В. Ф. in a is not certain; notes have the name as it is",
                        "the genitive of Асмус, В. Ф. in d is not certain; notes have the name as it is");
    }

    @Test
    void a_language_that_is_missing_is_asked_for_where_it_would_tell() {
        CheckResult result = check("""
                - {id: a, type: book, title: Известия}
                - {id: b, type: book, title: A Dream}
                """);
        assertThat(one(result, RuleId.MISSING_LANGUAGE).suggestion())
                .isEqualTo("set it with `footing edit a language ru`");
    }

    @Test
    void a_tag_that_means_nothing_is_found_wherever_it_stands_and_once_for_each_source() {
        CheckResult result = check("""
                - id: a
                  type: book
                  language: jp
                  title: 夢
                  author: [{family: 原, given: 暉之, multi: {main: jp, _key: {ja-Latn-Hepburn: {family: Hara}}}}]
                  multi: {_keys: {title: {ja-Latn-: Yume, ru-Latn-bgn: Yume}}}
                """);
        assertThat(found(result, RuleId.LANGUAGE_TAG))
                .extracting(finding -> finding.message() + "; " + finding.suggestion())
                .containsExactly(
                        "the tag `jp` in a names no language by its shortest code; write ja",
                        "the tag `ja-Latn-` in a is no language tag (BCP 47); write ru, ja, en, ja-Latn-hepburn …",
                        "the tag `ru-Latn-bgn` in a is no language tag (BCP 47); write ru-Latn-x-bgn");
        assertThat(found(result, RuleId.LANGUAGE_TAG).get(0).fingerprint()).isEqualTo("language-tag:a:jp");
    }

    @Test
    void an_initial_in_the_letters_of_another_alphabet_is_found() {
        // The first initial of the first name is Latin, that of the second name Cyrillic.
        CheckResult result = check("""
                - id: a
                  type: book
                  language: ru
                  title: Договор c Японией и BBC
                  author:
                  - {family: Иванов, given: C. П.}
                  - {family: Smith, given: А. J.}
                  - {family: Николай, suffix: X}
                """);
        assertThat(found(result, RuleId.LOOK_ALIKE))
                .extracting(finding -> finding.message() + "; " + finding.suggestion())
                .containsExactly(
                        "`C` in the author of a is typed in Latin letters, the rest in Cyrillic ones; write С in Cyrillic"
                                + " letters",
                        "`А` in the author of a is typed in Cyrillic letters, the rest in Latin ones; write A in Latin"
                                + " letters",
                        "`c` in the title of a is typed in Latin letters, the rest in Cyrillic ones; write с in Cyrillic"
                                + " letters");
    }

    @Test
    void a_source_with_all_its_forms_has_no_finding() {
        CheckResult result = check("""
                - id: a
                  type: book
                  language: ja
                  title: 夢
                  author:
                  - family: 原
                    given: 暉之
                    multi:
                      main: ja
                      _key: {ja-Hrkt: {family: はら, given: てるゆき}, ja-Latn-hepburn: {family: Hara, given: Teruyuki}}
                  multi: {_keys: {title: {ja-Hrkt: ゆめ, ja-Latn-hepburn: Yume, en: A Dream}}}
                """);
        assertThat(result.findings()).extracting(Finding::rule).containsOnly(RuleId.ORPHAN_SOURCE);
    }
}
