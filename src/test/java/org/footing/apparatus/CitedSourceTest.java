package org.footing.apparatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.footing.csl.locator.Locator;
import org.footing.text.UsageException;
import org.junit.jupiter.api.Test;

class CitedSourceTest {
    @Test
    void a_key_alone_is_the_whole_source() {
        assertThat(CitedSource.parse("hara-1995")).isEqualTo(new CitedSource("hara-1995", Locator.NONE));
    }

    @Test
    void what_follows_the_key_is_a_locator_in_any_notation() {
        CitedSource file = CitedSource.parse("garf-6761-1-555@л. 46–47");
        assertThat(file.key()).isEqualTo("garf-6761-1-555");
        assertThat(file.locator().isSamePlace(Locator.of("folio", "46–47"))).isTrue();
        assertThat(file.locator().verbatim()).isEqualTo("л. 46–47");
        assertThat(CitedSource.parse("hara-1995@32").locator().isSamePlace(Locator.of("page", "32")))
                .isTrue();
    }

    @Test
    void an_at_sign_before_the_key_is_passed_over() {
        assertThat(CitedSource.parse("@原-1995@32").key()).isEqualTo("原-1995");
    }

    @Test
    void an_argument_without_a_key_is_refused_with_an_example() {
        assertThatThrownBy(() -> CitedSource.parse("@"))
                .isInstanceOfSatisfying(
                        UsageException.class, e -> assertThat(e.advice()).contains("hara-1995@32"));
    }
}
