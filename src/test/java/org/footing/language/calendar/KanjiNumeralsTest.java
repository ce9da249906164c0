package org.footing.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanjiNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "二一九, 219",
        "二五〇, 250",
        "二五○, 250",
        "百二十, 120",
        "二百十九, 219",
        "十, 10",
        "二十, 20",
        "廿一, 21",
        "卅, 30",
        "千九百二十一, 1921",
        "一九二一, 1921",
        "壱万弐千参百, 12300",
        "一万, 10000",
        "八百十七, 817",
        "拾参, 13",
        "２１９, 219",
        "45, 45",
        "〇, 0",
        "三万二千, 32000",
        "九千九百九十九万九千九百九十九, 99999999",
    })
    void aNumberIsReadByPlaceOrByName(String kanji, int number) {
        assertThat(KanjiNumerals.parse(kanji)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十百", "二二十", "十一二", "万", "百〇一", "二廿", "頁", "十頁", "一万一万", "千千", "123456789"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(KanjiNumerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "219, 二一九, 二百十九",
        "250, 二五〇, 二百五十",
        "10, 一〇, 十",
        "1921, 一九二一, 千九百二十一",
        "1001, 一〇〇一, 千一",
        "10000, 一〇〇〇〇, 一万",
        "0, 〇, 〇",
        "11111, 一一一一一, 一万千百十一"
    })
    void aNumberIsWrittenByPlaceOrByName(int number, String byPlace, String byName) {
        assertThat(KanjiNumerals.positional(number)).isEqualTo(byPlace);
        assertThat(KanjiNumerals.named(number)).isEqualTo(byName);
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            int number = random.nextInt(random.nextBoolean() ? 3000 : 100_000_000);
            assertThat(KanjiNumerals.parse(KanjiNumerals.positional(number))).hasValue(number);
            assertThat(KanjiNumerals.parse(KanjiNumerals.named(number))).hasValue(number);
        }
    }
}
