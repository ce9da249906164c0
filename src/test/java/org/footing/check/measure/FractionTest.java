package org.footing.check.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final Fraction NINETY_FIVE = new Fraction(95, 100);

    @Test
    void nearly_95_per_cent_is_not_95_per_cent() {
        assertThat(new Fraction(949, 1000).isAtLeast(NINETY_FIVE)).isFalse();
        assertThat(new Fraction(949_999_999L, 1_000_000_000L).isAtLeast(NINETY_FIVE))
                .isFalse();
        assertThat(new Fraction(950_000_000L, 1_000_000_000L).isAtLeast(NINETY_FIVE))
                .isTrue();
    }

    @Test
    void a_third_is_exactly_a_third() {
        assertThat(new Fraction(1, 3).isAtLeast(new Fraction(333_333_333, 1_000_000_000)))
                .isTrue();
        assertThat(new Fraction(1, 3).isAtLeast(new Fraction(333_333_334, 1_000_000_000)))
                .isFalse();
        assertThat(new Fraction(7, 21).isAtLeast(new Fraction(1, 3))).isTrue();
    }

    @Test
    void the_display_rounds_down() {
        assertThat(new Fraction(91, 104).display()).isEqualTo("87.5%");
        assertThat(new Fraction(2, 3).display()).isEqualTo("66.6%");
        assertThat(new Fraction(47, 50).display()).isEqualTo("94%");
        assertThat(new Fraction(0, 7).display()).isEqualTo("0%");
        assertThat(new Fraction(1, 1001).display()).isEqualTo("0%");
    }

    @Test
    void the_display_never_says_100_unless_it_is() {
        assertThat(new Fraction(999_999, 1_000_000).display()).isEqualTo("99.9%");
        assertThat(new Fraction(1_000_000, 1_000_000).display()).isEqualTo("100%");
    }

    @Test
    void nothing_to_measure_is_not_a_number() {
        Fraction nothing = new Fraction(0, 0);
        assertThat(nothing.isDefined()).isFalse();
        assertThat(nothing.isWhole()).isFalse();
        assertThat(nothing.display()).isEqualTo("n/a");
    }

    @Test
    void numbers_below_zero_are_refused() {
        assertThatThrownBy(() -> new Fraction(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_fraction_compares_and_displays_as_exact_arithmetic_does() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            long den = 1L + random.nextInt(2000);
            long num = random.nextInt((int) den + 1);
            long otherDen = 1L + random.nextInt(2000);
            long otherNum = random.nextInt((int) otherDen + 1);
            Fraction fraction = new Fraction(num, den);
            int order = BigDecimal.valueOf(num)
                    .multiply(BigDecimal.valueOf(otherDen))
                    .compareTo(BigDecimal.valueOf(otherNum).multiply(BigDecimal.valueOf(den)));
            assertThat(fraction.isAtLeast(new Fraction(otherNum, otherDen)))
                    .as("%d/%d against %d/%d", num, den, otherNum, otherDen)
                    .isEqualTo(order >= 0);
            BigDecimal percent = BigDecimal.valueOf(num * 100)
                    .divide(BigDecimal.valueOf(den), 1, RoundingMode.DOWN)
                    .stripTrailingZeros();
            assertThat(fraction.percent()).isEqualTo(percent.toPlainString());
            assertThat(fraction.percent().equals("100")).isEqualTo(num == den);
        }
    }
}
