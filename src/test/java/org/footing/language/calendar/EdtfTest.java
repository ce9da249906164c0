package org.footing.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1921",
                "1921-05",
                "1921-05-03",
                "-0044",
                "0000",
                "1920-02-29", // level 0: dates
                "1917/1922",
                "1917-10/1922-12",
                "1917-11-07/1922", // level 0: intervals
                "1921?",
                "1921-05~",
                "1921-05-03%", // qualification of the whole
                "192X",
                "19XX",
                "1921-XX",
                "1921-05-XX",
                "1921-XX-XX", // unspecified digits
                "1921-21",
                "1921-22",
                "1921-23",
                "1921-24",
                "1921-24?", // seasons
                "1917/..",
                "../1917",
                "1917/",
                "/1917",
                "1917~/1922?",
                "-0100/..", // open and unknown ends
                "Y170000002",
                "Y-170000002",
                "-012X"
            })
    void datesOfLevels0And1AreReadAndWritten(String text) {
        assertThat(Edtf.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "1921-5",
                "1921-13",
                "1921-20",
                "1921-25",
                "1921-02-29",
                "1921-00",
                "1921-05-00",
                "1921-05-32",
                "1921/05/03",
                "/",
                "../..",
                "../",
                "1921-21-03",
                "XXXX",
                "1XXX",
                "192X-05",
                "1921-XX-03",
                "Y1921",
                "-0000",
                "ca. 1921",
                "1921 ",
                "?1921",
                "1921-05?-03",
                "{1921,1922}",
                "[1921..1922]",
                "1921-05-03T10:00:00",
                "大正10年",
                "１９２１",
                "1921--05",
                "-1921--5",
                "~",
                "-",
                "Y",
                "1921-05-0X"
            })
    void anythingElseIsNot(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void aDateSaysHowSureItIs() {
        EdtfDate date = (EdtfDate) Edtf.parse("1921-05%").orElseThrow();
        assertThat(date.uncertain()).isTrue();
        assertThat(date.approximate()).isTrue();
        assertThat(date.parts()).isEqualTo(new DateParts(1921, 5, 0));
        assertThat(((EdtfDate) Edtf.parse("1921?").orElseThrow()).approximate()).isFalse();
        assertThat(((EdtfDate) Edtf.parse("1921-22").orElseThrow()).isSeason()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1921, 1921, 1921",
        "192X, 1920, 1929",
        "19XX, 1900, 1999",
        "-012X, -129, -120",
        "1921-XX-XX, 1921, 1921",
        "1917/1922, 1917, 1922",
        "1917/.., 1917,",
        "/1922, , 1922",
        "192X/193X, 1920, 1939",
    })
    void aDateHasBounds(String text, Integer earliest, Integer latest) {
        Edtf date = Edtf.parse(text).orElseThrow();
        assertThat(date.earliest().map(DateParts::year).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(DateParts::year).orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1922/1917, true",
        "1917/1922, false",
        "1922-05/1922-04, true",
        "1922-05-03/1922-05-02, true",
        "1922-05/1922, false",
        "1922/1922-05, false",
        "1922/.., false",
        "../1922, false",
    })
    void anIntervalThatEndsBeforeItBeginsIsASlip(String text, boolean reversed) {
        assertThat(((EdtfInterval) Edtf.parse(text).orElseThrow()).isReversed()).isEqualTo(reversed);
    }

    @Test
    void anyStringCanBeTried() {
        Random random = new Random(2019);
        String letters = "0123456789X-/.?~%Y";
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "19" : "");
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var date = Edtf.parse(text.toString());
            if (date.isPresent()) {
                read++;
                assertThat(date.get()).hasToString(text.toString());
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void impossibleDatesAreRefused() {
        assertThatThrownBy(() -> new EdtfDate(1921, 0, 2, 29, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EdtfDate(1921, 0, 21, 3, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EdtfInterval(new EdtfInterval.Open(), new EdtfInterval.Unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
