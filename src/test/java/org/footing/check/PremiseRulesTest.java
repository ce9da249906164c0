package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class PremiseRulesTest {
    private static CheckResult check(String claims) {
        return TestPaper.none().claims(claims).check();
    }

    @Test
    void a_premise_must_be_a_claim() {
        CheckResult result = check("""
                - {id: c-council, kind: background, statement: A., evidence: [{source: hara-1995, stance: background}]}
                - {id: c-so, kind: argument, statement: B., premises: [c-council, c-counci]}
                """);
        Finding finding = one(result, RuleId.UNKNOWN_PREMISE);
        assertThat(finding.claim()).isEqualTo("c-so");
        assertThat(finding.suggestion()).isEqualTo("did you mean c-council?");
    }

    @Test
    void a_circle_is_told_once() {
        CheckResult result = check("""
                - {id: c-a, kind: argument, statement: A., premises: [c-b]}
                - {id: c-b, kind: argument, statement: B., premises: [c-c]}
                - {id: c-c, kind: argument, statement: C., premises: [c-a]}
                """);
        Finding finding = one(result, RuleId.PREMISE_CYCLE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("the claim follows from itself: c-a → c-b → c-c → c-a");
        assertThat(result.counts().get("covered")).isZero();
    }

    @Test
    void an_argument_on_nothing_but_bare_facts_is_not_covered() {
        CheckResult result = check("""
                - {id: c-bare, kind: fact, statement: A.}
                - {id: c-so, kind: argument, statement: B., premises: [c-bare]}
                """);
        assertThat(one(result, RuleId.UNCOVERED_PREMISE).message()).contains("c-bare");
        assertThat(result.counts().get("uncovered")).isEqualTo(2);
    }

    @Test
    void a_failure_that_is_inherited_is_told_apart() {
        CheckResult result = check("""
                - {id: c-bare, kind: fact, statement: A.}
                - {id: c-fine, kind: background, statement: A., evidence: [{source: hara-1995, stance: background}]}
                - {id: c-so, kind: argument, statement: B., premises: [c-fine, c-bare]}
                """);
        Finding finding = one(result, RuleId.WEAK_PREMISE);
        assertThat(finding.claim()).isEqualTo("c-so");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(result.claim("c-so"))
                .isNotNull()
                .extracting(ClaimResult::verdict)
                .isEqualTo(Verdict.WEAK);
        assertThat(found(result, RuleId.UNCOVERED_PREMISE)).isEmpty();
    }
}
