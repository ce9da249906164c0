package org.footing.csl.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorianLocalesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "ru | ibid   | LONG  | Там же",
                "ru | op-cit | LONG  | Указ. соч.",
                "ru | et-al  | LONG  | [и др.]",
                "ru | page   | SHORT | с.",
                "ru | volume | SHORT | т.",
                "ru | number | SHORT | №",
                "ru | fond   | SHORT | ф.",
                "ru | collection-editor | VERB_SHORT | под ред.",
                "ja | ibid   | LONG  | 同上",
                "ja | op-cit | LONG  | 前掲書",
                "ja | op-cit-article | LONG | 前掲論文",
                "ja | et-al  | LONG  | ほか",
                "ja | page   | LONG  | 頁",
                "ja | page   | SHORT | 頁",
                "ja | number | SHORT | 号",
                "ja | collection-editor | SHORT | 監修",
                "ja | page-range-delimiter | LONG | ～",
                "en | ibid   | LONG  | ibid.",
                "en | page   | SHORT | pp.",
                "en | leaf   | SHORT | ll.",
                "de | volume | SHORT | Bde.",
                "de | page   | SHORT | S.",
                "de | leaf-verso | LONG | ob.",
                "fr | page-range-delimiter | LONG | –",
                "de-AT | folio | SHORT | Bl.",
                "uk | fond   | SHORT | f.",
            })
    void historians_words_stand_over_the_official_ones(String language, String term, TermForm form, String expected) {
        LocaleView view = LocaleView.of(language, List.of(), HistorianLocales.shared());
        assertThat(view.term(term, form, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ru, month-05", "ja, month-05", "en, edition", "de, edition", "fr, edition", "it, ibid"})
    void what_is_right_already_stays(String language, String term) {
        LocaleView official = LocaleView.of(language, List.of(), ClasspathLocales.shared());
        LocaleView ours = LocaleView.of(language, List.of(), HistorianLocales.shared());
        assertThat(ours.term(term, TermForm.LONG)).isNotNull().isEqualTo(official.term(term, TermForm.LONG));
        assertThat(ours.date(false)).isEqualTo(official.date(false));
        assertThat(ours.quotes()).isEqualTo(official.quotes());
    }
}
