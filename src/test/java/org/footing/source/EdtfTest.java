package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "1921, 1921, , false, false",
        "1921-05, 1921-05, , false, false",
        "1921-05-03, 1921-05-03, , false, false",
        "1921~, 1921, , true, false",
        "1921?, 1921, , false, true",
        "1921%, 1921, , true, true",
        "1921/1922, 1921, 1922, false, false",
        "1921-05/1921-07~, 1921-05, 1921-07, true, false",
        "1921-21, 1921-21, , false, false",
        "1921-05-03T10:00:00Z, 1921-05-03, , false, false",
        "Y17000, 17000, , false, false",
        "-0043, -44, , false, false",
        "1900-02-29, 1900-02-29, , false, false",
    })
    void dates_are_read(String text, String start, String end, boolean circa, boolean uncertain) {
        SourceDate date = SourceDate.parse(text);
        assertThat(date).isNotNull();
        assertThat(String.valueOf(date.start())).isEqualTo(start);
        assertThat(date.end() == null ? null : date.end().toString()).isEqualTo(end);
        assertThat(date.circa()).isEqualTo(circa);
        assertThat(date.uncertain()).isEqualTo(uncertain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1921/", "1921/.."})
    void a_range_may_be_open(String text) {
        SourceDate date = SourceDate.parse(text);
        assertThat(date).isNotNull();
        assertThat(date.openEnded()).isTrue();
        assertThat(date.display()).isEqualTo("1921/..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May 1921",
                "1921-13",
                "1921-00",
                "1921-02-30",
                "1901-02-29",
                "1922/1921",
                "1921-5",
                "21921",
                "1921-05-3",
                "/",
                "1921/x",
                "~"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(SourceDate.parse(text)).isNull();
    }
}
