package org.footing.language.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {
    private static final List<JapaneseEra> ERAS = List.of(JapaneseEra.values());

    @ParameterizedTest
    @CsvSource({
        "大正10年, TAISHO, 10, 0, 0",
        "大正十年, TAISHO, 10, 0, 0",
        "大正一〇年五月三日, TAISHO, 10, 5, 3",
        "大正１０年５月, TAISHO, 10, 5, 0",
        "昭和元年12月26日, SHOWA, 1, 12, 26",
        "平成31年4月30日, HEISEI, 31, 4, 30",
        "明治四十五年七月廿九日, MEIJI, 45, 7, 29",
        "令和元年, REIWA, 1, 0, 0",
        "㍽10年, TAISHO, 10, 0, 0",
        "' 昭和 20年 8月 15日 ', SHOWA, 20, 8, 15",
    })
    void aDateOfAnEraIsRead(String text, JapaneseEra era, int year, int month, int day) {
        assertThat(JapaneseDate.parse(text)).hasValue(new JapaneseDate(era, year, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1921年",
                "大正",
                "大正10",
                "大正0年",
                "大正10年13月",
                "大正10年5月32日",
                "大正10年3日",
                "大正10年頃",
                "慶応4年",
                "大正十一二年",
                "大正年",
                "昭和20年8月15日に",
                "大正10年5月元日"
            })
    void whatIsNoDateOfAnEraIsNotRead(String text) {
        assertThat(JapaneseDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大正10年5月3日, 1921, 5, 3",
        "昭和元年12月25日, 1926, 12, 25",
        "大正15年12月25日, 1926, 12, 25",
        "明治45年7月30日, 1912, 7, 30",
        "大正元年7月30日, 1912, 7, 30",
        "昭和64年1月7日, 1989, 1, 7",
        "平成31年4月30日, 2019, 4, 30",
        "令和元年5月1日, 2019, 5, 1",
        "明治6年1月1日, 1873, 1, 1",
        "大正10年, 1921, 0, 0",
        "大正元年7月, 1912, 7, 0",
    })
    void itHasAGregorianDate(String text, int year, int month, int day) {
        assertThat(JapaneseDate.parse(text).orElseThrow().gregorian()).hasValue(new DatePoint(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({
        "大正元年5月3日, BEFORE_THE_ERA",
        "昭和元年12月24日, BEFORE_THE_ERA",
        "平成元年1月7日, BEFORE_THE_ERA",
        "大正16年, AFTER_THE_ERA",
        "大正15年12月26日, AFTER_THE_ERA",
        "昭和64年2月, AFTER_THE_ERA",
        "平成31年5月1日, AFTER_THE_ERA",
        "大正10年2月29日, NO_SUCH_DAY",
        "大正10年5月3日,",
        "明治3年10月31日,",
    })
    void aDateOutsideItsEraIsNone(String text, JapaneseDate.Problem problem) {
        JapaneseDate date = JapaneseDate.parse(text).orElseThrow();
        assertThat(date.problem()).isEqualTo(problem);
        assertThat(date.gregorian().isEmpty()).isEqualTo(problem != null);
    }

    @Test
    void monthsBefore1873AreLunarAndNotConverted() {
        JapaneseDate last = JapaneseDate.parse("明治5年12月2日").orElseThrow();
        assertThat(last.isLunar()).isTrue();
        assertThat(last.gregorian()).hasValue(DatePoint.year(1872));
        assertThat(JapaneseDate.parse("明治6年1月1日").orElseThrow().isLunar()).isFalse();
        assertThat(JapaneseDate.ofGregorian(new DatePoint(1872, 12, 31), false))
                .hasValue(new JapaneseDate(JapaneseEra.MEIJI, 5, 0, 0));
        assertThat(JapaneseDate.ofGregorian(new DatePoint(1870, 1, 20), false)).isEmpty();
    }

    @Test
    void meijiBeginsWithItsProclamationOrWithTheLunarYear() {
        DatePoint before = new DatePoint(1868, 10, 22);
        assertThat(JapaneseDate.ofGregorian(before, false)).isEmpty();
        assertThat(JapaneseDate.ofGregorian(before, true)).hasValue(new JapaneseDate(JapaneseEra.MEIJI, 1, 0, 0));
        assertThat(JapaneseDate.ofGregorian(new DatePoint(1868, 10, 23), false)).isPresent();
        assertThat(JapaneseDate.ofGregorian(new DatePoint(1868, 1, 24), true)).isEmpty();
    }

    @Test
    void daysFrom1873AgreeWithThoseOfTheJdk() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            java.time.chrono.JapaneseDate jdk = java.time.chrono.JapaneseDate.from(day);
            DatePoint parts = new DatePoint(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            JapaneseDate date = JapaneseDate.ofGregorian(parts, false).orElseThrow();
            assertThat(date.year()).isEqualTo(jdk.get(ChronoField.YEAR_OF_ERA));
            assertThat(date.era().kanji()).isEqualTo(jdk.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE));
            assertThat(date.gregorian()).hasValue(parts);
        }
    }

    @Test
    void aYearCanBelongToTwoEras() {
        assertThat(JapaneseEra.yearsIn(1912))
                .containsExactly(
                        new JapaneseDate(JapaneseEra.MEIJI, 45, 0, 0), new JapaneseDate(JapaneseEra.TAISHO, 1, 0, 0));
        assertThat(JapaneseEra.yearsIn(1921)).containsExactly(new JapaneseDate(JapaneseEra.TAISHO, 10, 0, 0));
        assertThat(JapaneseEra.yearsIn(1867)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大正10年 | ERA | ARABIC | 大正10年",
                "大正10年 | WESTERN_WITH_ERA | ARABIC | 1921（大正10）年",
                "大正10年 | WESTERN_WITH_ERA_SPACED | ARABIC | 1921 (大正10) 年",
                "大正10年 | ERA_WITH_WESTERN | ARABIC | 大正10（1921）年",
                "大正10年 | WESTERN | ARABIC | 1921年",
                "大正10年5月3日 | ERA | ARABIC | 大正10年5月3日",
                "大正10年5月3日 | WESTERN_WITH_ERA | ARABIC | 1921（大正10）年5月3日",
                "昭和1年 | ERA | ARABIC | 昭和元年",
                "昭和元年12月31日 | WESTERN_WITH_ERA | ARABIC | 1926（昭和元）年12月31日",
                "大正10年11月3日 | ERA | KANJI_BY_PLACE | 大正一〇年一一月三日",
                "大正10年11月3日 | WESTERN_WITH_ERA | KANJI_BY_NAME | 一九二一（大正十）年十一月三日",
                "令和元年5月1日 | ERA | KANJI_BY_NAME | 令和元年五月一日",
            })
    void aDateIsPrintedByPolicy(String date, EraFormat.Years years, EraFormat.Numerals numerals, String printed) {
        EraFormat format = new EraFormat(years, numerals);
        assertThat(format.format(JapaneseDate.parse(date).orElseThrow())).isEqualTo(printed);
    }

    @Test
    void whatIsPrintedCanBeReadAgain() {
        Random random = new Random(10);
        for (int i = 0; i < 3000; i++) {
            int month = random.nextInt(13);
            JapaneseDate date = new JapaneseDate(
                    ERAS.get(random.nextInt(5)), 1 + random.nextInt(70), month, month == 0 ? 0 : random.nextInt(32));
            for (EraFormat.Numerals numerals : EraFormat.Numerals.values()) {
                String printed = new EraFormat(EraFormat.Years.ERA, numerals).format(date);
                assertThat(JapaneseDate.parse(printed)).as(printed).hasValue(date);
            }
        }
    }

    @Test
    void anyStringCanBeTried() {
        Random random = new Random(4);
        String letters = "大正昭和元年月日十百千万〇一二三九0９ x";
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "大正" : "");
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Optional<JapaneseDate> date = JapaneseDate.parse(text.toString());
            date.ifPresent(found -> assertThat(found.problem() == null)
                    .isEqualTo(found.gregorian().isPresent()));
        }
    }

    @Test
    void impossiblePartsAreRefused() {
        assertThatThrownBy(() -> new JapaneseDate(JapaneseEra.TAISHO, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DatePoint(1921, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
