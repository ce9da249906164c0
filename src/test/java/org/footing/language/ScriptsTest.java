package org.footing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "Krasnoshchëkov, Latn",
        "Краснощёков, Cyrl",
        "富田武, Hani",
        "クラスノシチョーコフ, Hrkt",
        "とみた, Hrkt",
        "ロシア史研究, Jpan",
        "戦間期の日ソ関係, Jpan",
        "'1917, 25–26', Zyyy",
        "Ἀθῆναι, Grek",
        "서울, Hang",
        "Դաշնակ, Zzzz",
        "Краснощёков (Krasnoshchekov A. M.), Latn",
        "人々, Hani",
        "'', Zyyy",
    })
    void aTextHasTheWritingSystemOfMostOfItsLetters(String text, String code) {
        assertThat(Scripts.of(text).code()).isEqualTo(code);
    }

    @Test
    void ofTwoScriptsWithAsManyLettersTheFirstDecides() {
        assertThat(Scripts.of("Да da").dominant()).isEqualTo(Script.CYRILLIC);
        assertThat(Scripts.of("da Да").dominant()).isEqualTo(Script.LATIN);
    }

    @Test
    void japaneseScriptsTogetherAreNoMixture() {
        assertThat(Scripts.of("M・J・ウィーナ").areMixed()).isTrue();
        assertThat(Scripts.of("戦間期の日ソ関係").areMixed()).isFalse();
        assertThat(Scripts.of("Москва").areMixed()).isFalse();
        assertThat(Scripts.of("Моcква").areMixed()).isTrue();
    }

    @Test
    void lettersAreCountedByScript() {
        Scripts scripts = Scripts.of("原 暉之, はら");
        assertThat(scripts.count(Script.HAN)).isEqualTo(3);
        assertThat(scripts.count(Script.HIRAGANA)).isEqualTo(2);
        assertThat(scripts.only(Script.HAN)).isFalse();
        assertThat(scripts.onlyKana()).isFalse();
        assertThat(Scripts.of("はら テルユキ").onlyKana()).isTrue();
    }

    @Test
    void everyCodePointHasTheScriptThatUnicodeGivesIt() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            Character.UnicodeScript unicode = Character.UnicodeScript.of(c);
            Script script = Script.of(c);
            switch (unicode) {
                case COMMON, INHERITED, UNKNOWN -> assertThat(script).isNull();
                case LATIN, CYRILLIC, GREEK, HAN, HIRAGANA, KATAKANA, HANGUL ->
                    assertThat(script).hasToString(unicode.name());
                default -> assertThat(script).isEqualTo(Script.OTHER);
            }
        }
    }

    @Test
    void anyStringHasScripts() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(Scripts.of(text).code()).hasSize(4);
        }
    }
}
