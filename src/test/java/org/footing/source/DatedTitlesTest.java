package org.footing.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.language.calendar.DateValue;
import org.footing.language.calendar.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "'Протокол № 74 Дальбюро, 13 июня 1921 г.', 1921-06-13",
        "'Отчет за июнь 1921 г.', 1921-06",
        "Budget of 1921, 1921",
        "大正十年五月三日付電報, 1921-05-03",
        "大正10年5月3日付電報, 1921-05-03",
        "昭和元年報告, 1926",
        "大正15年報告, 1926",
        "民国19年報告, 1930",
    })
    void a_title_has_the_date_of_its_document(String title, String date) {
        assertThat(DatedTitles.has(title, parsed(date))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Report on the events of 1921, 1921-06-13",
        "'Протокол № 13, июнь 1920 г.', 1921-06-13",
        "Дело № 192113, 1921-06-13",
        "大正十年の状況, 1921-05-03",
        "大正十一年報告, 1921",
        "Morris to Lansing, 1918-07-05",
    })
    void a_title_that_has_less_does_not_stand_for_the_date(String title, String date) {
        assertThat(DatedTitles.has(title, parsed(date))).isFalse();
    }

    private static DateValue parsed(String edtf) {
        DateValue date = Edtf.parse(edtf);
        assertThat(date).isNotNull();
        return date == null ? DateValue.literal(edtf) : date;
    }
}
