package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.claim.Kind;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final String TWO_OF_THREE = """
            - {id: a, kind: fact, statement: A., tags: [x], evidence: [{source: garf-555, locator: л. 3, stance: evidences}]}
            - {id: b, kind: background, statement: B., evidence: [{source: garf-555, stance: background}]}
            - {id: c, kind: fact, statement: C.}
            """;

    private static TestPaper paper() {
        return TestPaper.none().claims(TWO_OF_THREE);
    }

    @Test
    void warnings_alone_do_not_fail_a_check() {
        CheckResult result = paper().check();
        assertThat(result.counts().get("warnings")).isPositive();
        assertThat(result.isClean()).isTrue();
    }

    @Test
    void a_missed_minimum_fails_it() {
        assertThat(paper().min("claim=66.6%").check().isClean()).isTrue();
        CheckResult result = paper().min("claim=66.7%").check();
        assertThat(result.isClean()).isFalse();
        Gate gate = result.gates().get(0);
        assertThat(gate.subject() + " " + gate.demand() + ": " + gate.display()).isEqualTo("claim ≥ 66.7%: 66.6%");
    }

    @Test
    void a_missed_maximum_of_a_count_fails_it() {
        assertThat(paper().max("uncovered=1").check().isClean()).isTrue();
        assertThat(paper().max("uncovered=0").check().isClean()).isFalse();
        assertThat(paper().max("missing-source=0").check().isClean()).isFalse();
    }

    @Test
    void an_error_fails_it_whatever_the_thresholds() {
        CheckResult result = TestPaper.of("It met.[^1]\n").check();
        assertThat(result.gates()).isEmpty();
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void a_kind_is_measured_apart() {
        CheckResult result =
                paper().min("claim/fact=60%").min("claim/background=100%").check();
        assertThat(result.gates()).extracting(Gate::passed).containsExactly(false, true);
        assertThat(result.gates().get(0).subject()).isEqualTo("claim (fact)");
    }

    @Test
    void each_section_is_measured_apart() {
        CheckResult result = TestPaper.of("# One\n\n[A.]{.claim #a}\n\n# Two\n\n[B.]{.claim #b} [C.]{.claim #c}\n")
                .claims(TWO_OF_THREE)
                .min("claim/section=60%")
                .check();
        assertThat(result.gates()).extracting(Gate::scope).containsExactly("One", "Two");
        assertThat(result.gates()).extracting(Gate::passed).containsExactly(true, false);
    }

    @Test
    void claims_can_be_required_at_all() {
        assertThat(TestPaper.none().min("claims=1").check().isClean()).isFalse();
        assertThat(paper().min("claims=3").check().isClean()).isTrue();
    }

    @Test
    void a_filter_leaves_claims_and_their_findings_out_and_says_so() {
        CheckResult result = paper().filter(new Filter(List.of(Kind.FACT), List.of("x")))
                .min("claim=100%")
                .check();
        assertThat(result.claims()).extracting(claim -> claim.claim().id()).containsExactly("a");
        assertThat(result.counts().get("filtered-out")).isEqualTo(2);
        assertThat(result.findings())
                .filteredOn(finding -> finding.claim().equals("c"))
                .isEmpty();
        assertThat(result.input().filter().display()).isEqualTo("kind fact; tag x");
        assertThat(result.isClean()).isTrue();
    }
}
