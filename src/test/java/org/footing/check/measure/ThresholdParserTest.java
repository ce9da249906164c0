package org.footing.check.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdParserTest {
    private final ThresholdParser parser =
            new ThresholdParser(List.of("stale", "errors"), List.of("fact", "quotation"));

    @Test
    void a_percentage_is_kept_exact() {
        Threshold threshold = parser.option(Sense.MIN, "claim=94.95%");
        assertThat(threshold.bound()).isEqualTo(new Fraction(9495, 10000));
        assertThat(threshold.admits(new Fraction(9495, 10000))).isTrue();
        assertThat(threshold.admits(new Fraction(9494, 10000))).isFalse();
    }

    @Test
    void spaces_do_not_matter() {
        assertThat(parser.option(Sense.MIN, "claim = 90 %").bound()).isEqualTo(new Fraction(90, 100));
    }

    @Test
    void a_ratio_of_nothing_passes() {
        assertThat(parser.option(Sense.MIN, "claim=100%").admits(new Fraction(0, 0)))
                .isTrue();
    }

    @Test
    void in_the_settings_a_ratio_is_a_minimum_and_a_count_a_maximum() {
        List<Threshold> thresholds = parser.settings(Map.of("claim", "90%"));
        assertThat(thresholds).extracting(Threshold::sense).containsExactly(Sense.MIN);
        assertThat(parser.settings(Map.of("stale", "0")))
                .extracting(Threshold::sense)
                .containsExactly(Sense.MAX);
    }

    @Test
    void where_less_is_better_a_ratio_in_the_settings_is_a_maximum() {
        assertThat(parser.settings(Map.of("single-source", "30%")))
                .extracting(Threshold::sense)
                .containsExactly(Sense.MAX);
        assertThat(parser.settings(Map.of("counter-evidence", "0%")))
                .extracting(Threshold::sense)
                .containsExactly(Sense.MAX);
    }

    @Test
    void a_threshold_can_be_about_one_kind_or_about_each_section() {
        assertThat(parser.option(Sense.MIN, "claim/fact=100%").scope().id()).isEqualTo("fact");
        assertThat(parser.option(Sense.MIN, "claim/section=80%").scope().isEachSection())
                .isTrue();
        assertThat(parser.option(Sense.MIN, "claim/all=80%").scope().isAll()).isTrue();
    }

    @Test
    void the_command_line_replaces_the_settings() {
        List<Threshold> options = List.of(parser.option(Sense.MIN, "claim=50%"));
        List<Threshold> settings = parser.settings(Map.of("claim", "90%"));
        assertThat(ThresholdParser.merge(options, settings))
                .extracting(Threshold::written)
                .containsExactly("50%");
    }

    @Test
    void the_command_line_leaves_other_settings_alone() {
        List<Threshold> options = List.of(parser.option(Sense.MIN, "claim/fact=50%"));
        List<Threshold> settings = parser.settings(Map.of("claim", "90%"));
        assertThat(ThresholdParser.merge(options, settings))
                .extracting(Threshold::subject)
                .containsExactly("claim/fact", "claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim=90", "claim=0.9", "claim=101%", "claim=-1%", "claim=%", "claim=9.%", "claim=٩٠%"})
    void a_ratio_wants_a_percentage(String written) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.option(Sense.MIN, written))
                .withMessageContaining("claim is a ratio")
                .satisfies(e -> assertThat(e.advice()).contains("claim=90%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stale=0%", "stale=few", "stale=", "stale=1.5", "stale=99999999999"})
    void a_count_wants_a_whole_number(String written) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.option(Sense.MAX, written))
                .withMessageContaining("stale is a count");
    }

    @Test
    void an_unknown_measure_brings_the_nearest_name() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.option(Sense.MIN, "clam=90%"))
                .withMessageContaining("--min clam=90%")
                .satisfies(e -> assertThat(e.advice()).isEqualTo("did you mean claim?"));
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.settings(Map.of("zzzzzzzz", "1")))
                .satisfies(e -> assertThat(e.advice()).contains("claim, deep, verified"));
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.option(Sense.MIN, "claim/facts=90%"))
                .satisfies(e -> assertThat(e.advice()).contains("fact, quotation"));
    }

    @Test
    void a_count_has_no_scope() {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> parser.option(Sense.MAX, "stale/fact=0"));
    }

    @Test
    void a_measure_without_a_bound_is_refused() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> parser.option(Sense.MAX, "stale"))
                .satisfies(e -> assertThat(e.advice()).contains("--max claim=90%"));
    }
}
