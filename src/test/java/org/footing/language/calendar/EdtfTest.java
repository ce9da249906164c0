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
                "0988",
                "1920-02-29",
                "1900-02-29", // level 0: dates; a leap day of the Julian calendar
                "1917/1922",
                "1917-10/1922-12",
                "1917-11-07/1922",
                "1922-05/1922",
                "1922/1922-05", // level 0: intervals
                "1921?",
                "1921-05~",
                "1921-05-03%", // qualification of the whole
                "1921-21",
                "1921-22",
                "1921-23",
                "1921-24",
                "1921-24?", // seasons
                "1917/..",
                "../1917",
                "-0100/..", // open ends
                "Y170000002",
                "Y-170000002"
            })
    void dates_are_read_and_written(String text) {
        assertThat(read(text).display()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "988, 0988",
        "Y17000, Y17000",
        "1921-05-03T10:00:00Z, 1921-05-03",
        "1921/, 1921/..",
        "/1921, ../1921",
        "1917~/1922?, 1917/1922%",
    })
    void what_is_read_may_be_written_otherwise(String text, String written) {
        assertThat(read(text).display()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ca. 1921",
                "May 1921",
                "21921",
                "1921-5",
                "1921-13",
                "1921-20",
                "1921-25",
                "1921-02-29",
                "1901-02-29",
                "1921-02-30",
                "1921-00",
                "1921-05-00",
                "1921-05-32",
                "1921-05-3",
                "1921/05/03",
                "1922/1921",
                "1922-05/1922-04",
                "1922-05-03/1922-05-02",
                "1922-22/1922-21",
                "/",
                "../..",
                "../",
                "1921/x",
                "1921-21-03",
                "XXXX",
                "192X",
                "1921-XX",
                "-0000",
                "1921 ",
                "?1921",
                "1921-05?-03",
                "{1921,1922}",
                "[1921..1922]",
                "大正10年",
                "１９２１",
                "1921--05",
                "-1921--5",
                "~",
                "-",
                "Y",
            })
    void anything_else_is_no_date(String text) {
        assertThat(Edtf.parse(text)).isNull();
    }

    @Test
    void a_date_says_how_sure_it_is() {
        DateValue date = read("1921-05%");
        assertThat(date.uncertain()).isTrue();
        assertThat(date.circa()).isTrue();
        assertThat(date.start()).isEqualTo(new DatePoint(1921, 5, 0));
        assertThat(read("1921?").circa()).isFalse();
        assertThat(read("1921?").isDoubtful()).isTrue();
        assertThat(read("1921-22").start()).isEqualTo(new DatePoint(1921, 0, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"0001, 1", "0000, -1", "-0001, -2", "-0043, -44"})
    void the_year_zero_is_the_first_before_our_era(String text, int year) {
        DatePoint start = read(text).start();
        assertThat(start).isEqualTo(DatePoint.year(year));
    }

    @Test
    void any_string_can_be_tried() {
        Random random = new Random(2019);
        String letters = "0123456789X-/.?~%Y";
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "19" : "");
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            DateValue date = Edtf.parse(text.toString());
            if (date != null) {
                found++;
                assertThat(Edtf.parse(date.display())).as(text.toString()).isEqualTo(date);
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void impossible_dates_are_refused() {
        assertThatThrownBy(() -> new DatePoint(1921, 0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DatePoint(1921, 5, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DatePoint(1921, 13, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DateValue read(String text) {
        DateValue date = Edtf.parse(text);
        assertThat(date).as(text).isNotNull();
        return date == null ? DateValue.literal(text) : date;
    }
}
