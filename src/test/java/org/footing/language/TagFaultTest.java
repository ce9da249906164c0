package org.footing.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagFaultTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru",
                "ja",
                "en-GB",
                "de-1901",
                "zh-yue",
                "zh-Hant-TW",
                "ru-Latn-alalc97",
                "ru-Latn-x-bgn",
                "ja-Hrkt",
                "ja-Latn-hepburn",
                "orv",
                "ain",
                "x-own",
                "sr-Cyrl",
                "ru-petr1708",
                "und",
                "ja_JP",
                "grc-Grek",
                "he",
                "yi",
                "id",
                "mul"
            })
    void aTagOfAKnownLanguageAndScriptHasNoFault(String tag) {
        assertThat(TagFault.of(tag)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "jp, ja",
        "english, en",
        "rus, ru",
        "jpn-Latn, ja-Latn",
        "nld, nl",
        "ru-rus, ru",
        "ru-Latn-bgn, ru-Latn-x-bgn",
        "ru-Latn-loc-simple, ru-Latn-x-loc-simple",
    })
    void aTagThatIsNearlyRightProposesTheRightOne(String tag, String proposal) {
        assertThat(TagFault.of(tag)).isNotNull().extracting(TagFault::proposal).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "xx!!, is no language tag (BCP 47)",
        "'', is no language tag (BCP 47)",
        "qq, names no known language",
        "klingon, names no known language",
        "ja-Kanj, names no known script",
    })
    void aTagThatMeansNothingSaysWhatIsWrong(String tag, String message) {
        assertThat(TagFault.of(tag)).isNotNull().isEqualTo(new TagFault(message, ""));
    }

    @Test
    void aFaultDoesNotDependOnTheUsersLocale() {
        assertThat(TagFault.of("IT")).isNull();
    }
}
