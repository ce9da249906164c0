package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StanceTest {
    @Test
    void support_is_said_of_the_paper_and_never_of_the_source() {
        assertThat(Stance.SUPPORTS.cito()).isEqualTo("http://purl.org/spar/cito/obtainsSupportFrom");
        for (Stance stance : Stance.values()) {
            assertThat(stance.cito()).doesNotEndWith("/supports").doesNotEndWith("/confirms");
        }
    }

    @Test
    void each_stance_has_a_property_of_its_own() {
        Set<String> properties = new HashSet<>();
        for (Stance stance : Stance.values()) {
            assertThat(properties.add(stance.cito())).as(stance.id()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void a_stance_is_found_by_its_name(Stance stance) {
        assertThat(Stance.of(stance.id())).contains(stance);
    }

    @Test
    void other_names_are_no_stances() {
        assertThat(Stance.of("EVIDENCES")).isEmpty();
        assertThat(Kind.of("Fact")).isEmpty();
        assertThat(Status.of("stale")).as("stale is derived, never recorded").isEmpty();
    }

    @Test
    void what_the_paper_argues_against_backs_nothing() {
        assertThat(Stance.REFUTES.isBacking()).isFalse();
        assertThat(Stance.COUNTER_EVIDENCE.isBacking()).isFalse();
        assertThat(Stance.SEE_ALSO.isBacking()).isFalse();
        assertThat(Stance.QUALIFIES.isBacking()).isTrue();
    }
}
