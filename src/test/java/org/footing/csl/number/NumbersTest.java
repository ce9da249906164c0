package org.footing.csl.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.csl.locale.ClasspathLocales;
import org.footing.csl.locale.Gender;
import org.footing.csl.locale.LocaleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final LocaleView ENGLISH = LocaleView.of("en-US", List.of(), ClasspathLocales.shared());
    private static final LocaleView FRENCH = LocaleView.of("fr-FR", List.of(), ClasspathLocales.shared());

    /** The examples of appendix V of the specification. */
    @ParameterizedTest
    @CsvSource({
        "expanded, 42-5, 42–45",
        "expanded, 321-8, 321–328",
        "expanded, 321-28, 321–328",
        "expanded, 2787-816, 2787–2816",
        "minimal, 42-45, 42–5",
        "minimal, 321-328, 321–8",
        "minimal, 2787-2816, 2787–816",
        "minimal, 42-42, 42–2",
        "minimal-two, 42-45, 42–45",
        "minimal-two, 321-328, 321–28",
        "minimal-two, 2787-2816, 2787–816",
        "minimal-two, 3-7, 3–7",
        "chicago, 3-10, 3–10",
        "chicago, 71-72, 71–72",
        "chicago, 100-104, 100–104",
        "chicago, 600-613, 600–613",
        "chicago, 1100-1123, 1100–1123",
        "chicago, 107-108, 107–8",
        "chicago, 1002-1006, 1002–6",
        "chicago, 321-325, 321–25",
        "chicago, 415-532, 415–532",
        "chicago, 11564-11568, 11564–68",
        "chicago, 13792-13803, 13792–803",
        "chicago, 1496-1504, 1496–1504",
        "chicago, 2787-2816, 2787–2816",
        "chicago-16, 1496-1500, 1496–500",
        "chicago-16, 11564-11615, 11564–615",
        "chicago-16, 12991-123001, 12991–123001",
        "chicago-16, 92-113, 92–113",
        "chicago-16, 808-33, 808–33",
    })
    void the_second_number_of_a_range_follows_the_format(String format, String from, String to) {
        assertThat(Ranges.format(from, PageRangeFormat.parse(format), "–")).isEqualTo(to);
    }

    @Test
    void prefixes_must_agree_and_romans_are_not_shortened() {
        assertThat(Ranges.format("n110-n115", PageRangeFormat.MINIMAL, "–")).isEqualTo("n110–5");
        assertThat(Ranges.format("n110-15", PageRangeFormat.EXPANDED, "–")).isEqualTo("n110-15");
        assertThat(Ranges.format("n110 - n15", PageRangeFormat.EXPANDED, "–")).isEqualTo("n110–n115");
        assertThat(Ranges.format("xxv-xxviii", PageRangeFormat.CHICAGO_16, "–")).isEqualTo("xxv–xxviii");
        assertThat(Ranges.format("3r-4v", PageRangeFormat.MINIMAL, "–")).isEqualTo("3r–4v");
        assertThat(Ranges.format("2.13-2.15", PageRangeFormat.MINIMAL, "–")).isEqualTo("2.13–2.15");
    }

    @Test
    void what_is_no_range_keeps_its_hyphen() {
        assertThat(Ranges.format("Michaelson-Morley", PageRangeFormat.MINIMAL, "–"))
                .isEqualTo("Michaelson-Morley");
        assertThat(Ranges.format("327\\-30", PageRangeFormat.EXPANDED, "–")).isEqualTo("327-30");
        assertThat(Ranges.format("1-2-3", PageRangeFormat.EXPANDED, "–")).isEqualTo("1-2-3");
        assertThat(Ranges.format("5", PageRangeFormat.EXPANDED, "–")).isEqualTo("5");
    }

    @Test
    void each_range_of_a_list_is_formatted_and_other_text_stays() {
        assertThat(Ranges.format("101-108, 321-325 & 9", PageRangeFormat.CHICAGO_15, "–"))
                .isEqualTo("101–8, 321–25 & 9");
        assertThat(Ranges.format("46-47 об.", null, "–")).isEqualTo("46–47 об.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2-4, 5 & 7", "L2d", "2nd", "D2", "2b", "2, 3", "2 - 4", "01790", "12/3"})
    void numbers_with_affixes_and_separators_are_numeric(String text) {
        assertThat(NumberText.isNumeric(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "second", "2nd edition", "5 ed.", "2 and 4", "version: 2002, amended", "xiv", "2,", "-"})
    void text_is_not_numeric(String text) {
        assertThat(NumberText.isNumeric(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3", "213 & 235", "213 and 235", "213, and 235", "i–ix", "46–47 об.", "12, 15", "3 et 5"})
    void several_numbers_make_a_label_plural(String text) {
        assertThat(NumberText.isPlural(text, "et")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "327\\-30", "Michaelson-Morley", "12, fn. 3", "5 passim", "2nd edition", ""})
    void one_number_or_none_leaves_it_singular(String text) {
        assertThat(NumberText.isPlural(text, "et")).isFalse();
    }

    @Test
    void separators_are_spaced_and_localised() {
        assertThat(NumberText.format("2 , 3&4 - 5", NumberForm.NUMERIC, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("2, 3 & 4–5");
        assertThat(NumberText.format("2-4", NumberForm.ORDINAL, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("2nd–4th");
    }

    @Test
    void forms_apply_to_bare_numbers_alone() {
        assertThat(NumberText.format("42", NumberForm.ROMAN, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("xlii");
        assertThat(NumberText.format("2E", NumberForm.ORDINAL, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("2E");
        assertThat(NumberText.format("1", NumberForm.ORDINAL, Gender.FEMININE, FRENCH, null))
                .isEqualTo("1ʳᵉ");
        assertThat(NumberText.format("9", NumberForm.LONG_ORDINAL, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("ninth");
        assertThat(NumberText.format("42", NumberForm.LONG_ORDINAL, Gender.NEUTER, ENGLISH, null))
                .isEqualTo("42nd");
    }

    @Test
    void roman_numerals_go_from_one_to_9999() {
        assertThat(RomanNumeral.of(1994)).isEqualTo("mcmxciv");
        assertThat(RomanNumeral.of(0)).isEqualTo("0");
        assertThat(RomanNumeral.isNumeral("XIV")).isTrue();
        assertThat(RomanNumeral.isNumeral("iiii")).isFalse();
        assertThat(RomanNumeral.isNumeral("mix up")).isFalse();
    }
}
