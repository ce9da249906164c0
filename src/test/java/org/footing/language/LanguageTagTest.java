package org.footing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @Test
    void aTagIsReadIntoItsParts() {
        LanguageTag tag = LanguageTag.parse("zh-yue-Hant-HK-1996-rozaj-u-co-pinyin-t-ru-x-own-parts");
        assertThat(tag.language()).isEqualTo("zh-yue");
        assertThat(tag.primaryLanguage()).isEqualTo("zh");
        assertThat(tag.script()).isEqualTo("Hant");
        assertThat(tag.region()).isEqualTo("HK");
        assertThat(tag.variants()).containsExactly("1996", "rozaj");
        assertThat(tag.extensions()).containsExactly("u-co-pinyin", "t-ru");
        assertThat(tag.privateUse()).containsExactly("own", "parts");
        assertThat(tag.wellFormed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "JA-latn-HEPBURN, ja-Latn-hepburn",
        "ru-LATN-x-BGN, ru-Latn-x-bgn",
        "en_us, en-US",
        "es-419, es-419",
        "sr-cyrl-rs, sr-Cyrl-RS",
        "x-own, x-own",
        "de-1901, de-1901",
        "i-KLINGON, i-klingon",
        "ja-hrkt, ja-Hrkt",
    })
    void aTagIsSpeltAsTheStandardAsks(String given, String spelling) {
        assertThat(LanguageTag.parse(given)).hasToString(spelling);
        assertThat(LanguageTag.parse(given).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a",
                "русский",
                "en-",
                "en--US",
                "ru-Latn-x",
                "e1",
                "ja-Latn-hepburn-hepburn",
                "en-u",
                "en-u-co-u-nu",
                "toolonglanguage",
                "ru-Latn-x-polivanov",
                "ja Latn",
                "en-US-GB"
            })
    void whatIsNoTagKeepsItsTextAndHasNoKnownLanguage(String text) {
        LanguageTag tag = LanguageTag.parse(text);
        assertThat(tag.wellFormed()).isFalse();
        assertThat(tag.text()).isEqualTo(text);
        assertThat(tag.language()).isEqualTo("und");
        assertThat(tag.sameLanguage(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ja-Latn-hepburn, ja, true",
        "ja-Latn-hepburn, ja-Latn, true",
        "ja-Latn-hepburn, *-Latn, true",
        "ja-Latn-hepburn, ja-hepburn, true",
        "ja-Latn-hepburn, JA-LATN-HEPBURN, true",
        "ja-Latn-hepburn, ja-Hrkt, false",
        "ru-Latn-x-bgn, ru-Latn, true",
        "ru-Latn-x-bgn, ru-bgn, false",
        "ru-Latn-x-bgn, ru-Latn-x-bgn, true",
        "ru-Latn-alalc97, ru-Latn-x-bgn, false",
        "ru, ru-Latn, false",
        "de-DE, de, true",
        "en, *, true",
    })
    void aRangeAsksForTags(String tag, String range, boolean matches) {
        assertThat(LanguageTag.parse(tag).matches(range)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "ja-Latn-hepburn, true, hepburn",
        "ru-Latn-alalc97, true, alalc97",
        "ru-Latn-x-bgn, true, bgn",
        "ru-Latn-x-gost-b, true, gost-b",
        "ru-Latn, true,",
        "en-Latn, false,",
        "ja-Hrkt, false,",
        "ja, false,",
        "xyz-Latn, false,",
    })
    void aRomanisationNamesItsSystem(String tag, boolean romanization, String system) {
        assertThat(LanguageTag.parse(tag).isRomanization()).isEqualTo(romanization);
        assertThat(LanguageTag.parse(tag).system()).isEqualTo(system);
    }

    @Test
    void aReadingIsInKana() {
        assertThat(LanguageTag.parse("ja-Hrkt").isKanaReading()).isTrue();
        assertThat(LanguageTag.parse("ja-Latn").isKanaReading()).isFalse();
    }

    @Test
    void aLanguageHasItsUsualScriptUnlessTheTagSaysOtherwise() {
        assertThat(LanguageTag.parse("ru").effectiveScript()).isEqualTo("Cyrl");
        assertThat(LanguageTag.parse("ru-Latn").effectiveScript()).isEqualTo("Latn");
        assertThat(LanguageTag.parse("ja").effectiveScript()).isEqualTo("Jpan");
        assertThat(LanguageTag.parse("qqq").effectiveScript()).isNull();
    }

    @Test
    void anyStringCanBeRead() {
        Random random = new Random(11);
        String letters = "aAzЯ日-_x14 *";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            LanguageTag tag = LanguageTag.parse(text.toString());
            assertThat(LanguageTag.parse(tag.text())).isEqualTo(tag);
            tag.matches(text.toString());
            tag.system();
        }
    }
}
