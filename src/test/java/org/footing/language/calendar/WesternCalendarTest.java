package org.footing.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.footing.language.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WesternCalendarTest {
    private static DatePoint date(String text) {
        LocalDate date = LocalDate.parse(text);
        return new DatePoint(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    @ParameterizedTest
    @CsvSource({
        "1582-10-05, 1582-10-15",
        "1700-02-18, 1700-02-28",
        "1825-12-14, 1825-12-26",
        "1868-01-13, 1868-01-25",
        "1900-02-28, 1900-03-12",
        "1905-10-17, 1905-10-30",
        "1917-02-27, 1917-03-12",
        "1917-10-25, 1917-11-07",
        "1917-12-20, 1918-01-02",
        "1918-01-31, 1918-02-13",
    })
    void aDayHasADateInEachStyle(String julian, String gregorian) {
        assertThat(DualDate.ofJulian(date(julian)).gregorian()).isEqualTo(date(gregorian));
        assertThat(DualDate.ofGregorian(date(gregorian)).julian()).isEqualTo(date(julian));
    }

    @Test
    void theLeapDayOf1900IsJulianOnly() {
        DatePoint leapDay = new DatePoint(1900, 2, 29);
        assertThat(WesternCalendar.JULIAN.has(leapDay)).isTrue();
        assertThat(WesternCalendar.GREGORIAN.has(leapDay)).isFalse();
        assertThat(DualDate.ofJulian(leapDay).gregorian()).isEqualTo(new DatePoint(1900, 3, 13));
        assertThatThrownBy(() -> DualDate.ofGregorian(leapDay)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // no other class of the JDK knows the Julian calendar
    void daysAgreeWithThoseOfTheJdk() {
        Random random = new Random(1582);
        GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        julian.setGregorianChange(new Date(Long.MAX_VALUE));
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(4_000_000) - 2_500_000);
            DatePoint parts = new DatePoint(
                    day.getYear() <= 0 ? day.getYear() - 1 : day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            long number = day.getLong(JulianFields.JULIAN_DAY);
            assertThat(WesternCalendar.GREGORIAN.dayNumber(parts)).isEqualTo(number);
            assertThat(WesternCalendar.GREGORIAN.dateOf(number)).isEqualTo(parts);
            DatePoint old = WesternCalendar.JULIAN.dateOf(number);
            assertThat(WesternCalendar.JULIAN.dayNumber(old)).isEqualTo(number);
            julian.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            int year = julian.get(Calendar.ERA) == GregorianCalendar.AD
                    ? julian.get(Calendar.YEAR)
                    : -julian.get(Calendar.YEAR);
            assertThat(old)
                    .isEqualTo(new DatePoint(year, julian.get(Calendar.MONTH) + 1, julian.get(Calendar.DAY_OF_MONTH)));
        }
    }

    @Test
    void russiaWentFrom31JanuaryTo14February1918() {
        assertThat(DualDate.printedInRussia(date("1917-10-25")).orElseThrow().gregorian())
                .isEqualTo(date("1917-11-07"));
        assertThat(DualDate.printedInRussia(date("1918-01-31")).orElseThrow().gregorian())
                .isEqualTo(date("1918-02-13"));
        assertThat(DualDate.printedInRussia(date("1918-02-14")).orElseThrow().gregorian())
                .isEqualTo(date("1918-02-14"));
        for (int day = 1; day <= 13; day++) {
            assertThat(DualDate.printedInRussia(new DatePoint(1918, 2, day))).isEmpty();
        }
        assertThat(DualDate.printedInRussia(new DatePoint(1921, 2, 29))).isEmpty();
        assertThat(DualDate.printedInRussia(DatePoint.year(1917))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1917-10-25 | en | true  | true  | 25 Oct. (7 Nov.) 1917",
                "1917-10-25 | en | true  | false | 25 October (7 November) 1917",
                "1917-10-25 | en | false | false | 7 November (25 October) 1917",
                "1917-10-25 | ru | true  | false | 25 октября (7 ноября) 1917 г.",
                "1917-10-25 | ru | true  | true  | 25 окт. (7 нояб.) 1917 г.",
                "1917-10-25 | de | true  | false | 25. Oktober (7. November) 1917",
                "1917-10-25 | fr | true  | false | 25 octobre (7 novembre) 1917",
                "1917-10-25 | ja | true  | false | 1917年10月25日（11月7日）",
                "1917-05-01 | en | true  | false | 1 (14) May 1917",
                "1917-05-01 | ru | true  | false | 1 (14) мая 1917 г.",
                "1917-12-25 | en | true  | true  | 25 Dec. 1917 (7 Jan. 1918)",
                "1917-12-25 | ru | true  | false | 25 декабря 1917 г. (7 января 1918 г.)",
                "1917-12-25 | ja | true  | false | 1917年12月25日（1918年1月7日）",
                "1917-10-25 | xx | true  | true  | 25 Oct. (7 Nov.) 1917",
            })
    void bothStylesArePrintedTogether(
            String julian, String language, boolean oldStyleFirst, boolean abbreviated, String printed) {
        DualDateFormat format = new DualDateFormat(LanguageTag.parse(language), oldStyleFirst, abbreviated);
        assertThat(format.format(DualDate.ofJulian(date(julian)))).isEqualTo(printed);
    }

    @Test
    void aDualDateIsOneDay() {
        assertThatThrownBy(() -> new DualDate(date("1917-10-25"), date("1917-11-08")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
