package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.csl.locator.LocatorReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorMatchTest {
    @ParameterizedTest(name = "{0} is within {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p. 12 | p. 12",
                "p. 12 | pp. 12–14",
                "с. 13 | pp. 12-14",
                "817頁 | 817～820頁",
                "pp. 817–820 | 817～820頁",
                "pp. 714, 709 | pp. 709–710, 714",
                "л. 46 об. | Л. 46–47",
                "л. 46–47 | Л. 46 – 47 об.",
                "л. 47 об. | л. 46–47 об.",
                "pp. 321–8 | pp. 321–328",
                "p. xii | p. xii",
                "т. 2, с. 5 | Т. 2. С. 5",
                "с. 5 | т. 2, с. 4–6",
            })
    void what_is_named_lies_within(String narrow, String wide) {
        assertThat(LocatorMatch.isWithin(LocatorReader.read(narrow), LocatorReader.read(wide)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} is not within {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p. 21 | p. 12",
                "pp. 12–15 | pp. 12–14",
                "л. 46 | с. 46",
                "л. 46 | л. 46 об.",
                "т. 1, с. 5 | т. 2, с. 5",
                "p. xii | p. xiii",
                "pp. 530–541 | pp. 530–534, 537–541",
                "p. 328 | pp. 321–7",
            })
    void what_is_not_named_does_not(String narrow, String wide) {
        assertThat(LocatorMatch.isWithin(LocatorReader.read(narrow), LocatorReader.read(wide)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pp. 12-14, 6", "12 - 14, 3", "Р-6761, -1", "12–14, -1", "B-12, -1", "p. 5-, -1"})
    void a_hyphen_between_digits_is_a_range(String locator, int at) {
        assertThat(LocatorMatch.hyphenRange(locator)).isEqualTo(at);
    }
}
