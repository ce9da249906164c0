package org.footing.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomaryWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | дис. … канд. ист. наук | en | Cand. diss.",
                "ru | дис. ... канд. филол. наук | en | Cand. diss.",
                "ru | Автореф. дис. … д-ра ист. наук | en | Doctoral diss. abstract",
                "ja | 博士論文 | en | PhD diss.",
                "ja | 修士論文 | ru | магистерская диссертация",
                "en | PhD thesis | ja | 博士論文",
                "ru | 2-е изд., испр. | en | 2nd rev. ed.",
                "ru | 11-е изд., испр. и доп. | en | 11th rev. and enl. ed.",
                "ru | 3-е изд. | ja | 第3版",
                "ja | 第21版 | en | 21st ed.",
                "ja | 朝刊 | en | morning ed.",
                "ja | 印刷中 | ru | в печати",
                "ru | рукопись | en | manuscript",
                "ru | телеграмма | ja | 電報",
            })
    void what_sources_call_themselves_has_customary_words(String from, String text, String to, String expected) {
        assertThat(CustomaryWords.ofSources().translate(text, from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Москва, en, Moscow",
        "ru, М., en, Moscow",
        "ru, Петроград, en, Petrograd",
        "ru, Верхнеудинск, ja, ヴェルフネウジンスク",
        "ja, 東京, ru, Токио",
        "ja, ハルビン, en, Harbin",
        "ja, 奉天, en, Mukden",
        "en, St Petersburg, ru, Санкт-Петербург",
        "en, Tōkyō, ja, 東京",
    })
    void places_have_their_own_names_in_each_language(String from, String text, String to, String expected) {
        assertThat(CustomaryWords.ofPlaces().translate(text, from, to)).isEqualTo(expected);
    }

    @Test
    void what_no_table_has_is_translated_by_nobody() {
        assertThat(CustomaryWords.ofPlaces().translate("Урюпинск", "ru", "en")).isNull();
        assertThat(CustomaryWords.ofSources().translate("дис. … канд. ист. наук", "ru", "ja"))
                .isNull();
        assertThat(CustomaryWords.ofSources().translate("2-е изд., напечатанное в спешке", "ru", "en"))
                .isNull();
        assertThat(CustomaryWords.ofSources().translate("рукопись", "de", "en")).isNull();
        assertThat(CustomaryWords.ofSources().translate("рукопись", "ru", "ru")).isNull();
    }
}
