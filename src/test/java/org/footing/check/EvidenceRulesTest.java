package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    private static CheckResult check(String link) {
        return TestPaper.of("[The council met.]{.claim #c-a}\n")
                .claims("- id: c-a\n  kind: background\n  statement: The council met.\n  evidence:\n"
                        + "  - {source: dvp-1996, stance: background}\n  - " + link + "\n")
                .check();
    }

    @Test
    void a_source_that_was_checked_and_does_not_say_it_is_an_error() {
        CheckResult result = check(
                "{source: hara-1995, locator: p. 3, stance: evidences, verification: {status: failed, by: A. Smith, date: 2026-01-02}}");
        Finding finding = one(result, RuleId.FAILED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("hara-1995, p. 3, was checked and does not say this (checked by A. Smith on 2026-01-02)");
        assertThat(result.claims().get(0).verdict()).isEqualTo(Verdict.WEAK);
    }

    @Test
    void a_stale_link_names_what_changed() {
        CheckResult result = check(
                "{source: hara-1995, locator: p. 3, stance: evidences, verification: {status: verified, date: 2026-01-02,"
                        + " hashes: {citation: 'v1:sha256:00'}}}");
        Finding finding = one(result, RuleId.STALE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("stance or locator changed since it was checked on 2026-01-02");
        assertThat(finding.suggestion()).contains("footing verify c-a");
        assertThat(result.counts().get("stale-links")).isEqualTo(1);
    }

    @Test
    void counter_evidence_wants_an_answer() {
        CheckResult result = check("{source: hara-1995, locator: p. 3, stance: counter-evidence}");
        assertThat(one(result, RuleId.UNANSWERED_COUNTER_EVIDENCE).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void answered_counter_evidence_is_no_finding() {
        CheckResult result = check(
                "{source: hara-1995, locator: p. 3, stance: counter-evidence, answer: He means the other council.}");
        assertThat(found(result, RuleId.UNANSWERED_COUNTER_EVIDENCE)).isEmpty();
    }
}
