package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedWordTest {
    @Test
    void a_latin_letter_in_a_russian_word_is_named_and_replaced() {
        List<MixedWord> words = MixedWord.in("в Cоветской России");
        assertThat(words).hasSize(1);
        MixedWord word = words.get(0);
        assertThat(word.word()).isEqualTo("Cоветской");
        assertThat(word.span().start()).isEqualTo(2);
        assertThat(word.describe()).isEqualTo("C (U+0043) is Latin");
        assertThat(word.corrected()).isEqualTo("Советской");
    }

    @Test
    void cyrillic_letters_in_a_latin_word_are_named_once_each() {
        MixedWord word = MixedWord.in("Yаrоslаv Shulatov").get(0);
        assertThat(word.describe()).isEqualTo("а (U+0430), о (U+043E) are Cyrillic");
        assertThat(word.corrected()).isEqualTo("Yaroslav");
    }

    @Test
    void a_letter_without_a_double_cannot_be_replaced() {
        assertThat(MixedWord.in("Tokyoж").get(0).corrected()).isEmpty();
    }

    @Test
    void an_accent_inside_does_not_part_a_word() {
        assertThat(MixedWord.in("Иo\u0301ффе")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ГАРФ, ф. Р-6761",
                "Hara Теруюки",
                "原暉之 Hara",
                "日本とRussia",
                "DVP–ДВП",
                "no. №5б",
                "Kentarō",
                "XX в."
            })
    void words_in_one_script_side_by_side_are_no_mixture(String text) {
        assertThat(MixedWord.in(text)).isEmpty();
    }
}
