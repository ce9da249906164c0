package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedRulesTest {
    /** Checks a claim of a kind, with what else its record holds. */
    private static CheckResult check(String kind, String more) {
        return TestPaper.of("[The council met.]{.claim #c-a}[^1]\n\n[^1]: [@hara-1995, p. 32].\n")
                .claims("- id: c-a\n  kind: " + kind + "\n  statement: The council met.\n  language: en\n" + more)
                .check();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact | missing-source | a fact needs a source, with locator",
                "quotation | missing-source | a quotation needs a source, with locator and excerpt",
                "interpretation | missing-source | an interpretation needs a source, or a claim that it follows from",
                "background | missing-source | a background claim needs a source",
                "argument | missing-premise | an argument needs a claim that it follows from",
                "own-data | missing-data | an own-data claim needs a source with the stance data or method",
                "method | missing-data | a method claim needs a source with the stance data or method",
                "common-knowledge | missing-waiver | a common-knowledge claim needs a waiver that says why no source is given",
            })
    void a_bare_claim_is_told_once_what_its_kind_needs(String kind, String rule, String message) {
        CheckResult result = check(kind, "");
        assertThat(result.findings())
                .filteredOn(finding -> finding.claim().equals("c-a"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo(rule);
                    assertThat(finding.message()).startsWith(message);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location()).hasToString("claims.yaml:2:7");
                });
        assertThat(result.claims().get(0).verdict()).isEqualTo(Verdict.UNCOVERED);
    }

    @Test
    void a_missing_locator_that_the_note_gives_is_proposed() {
        CheckResult result = check("fact", "  evidence: [{note: '1', source: hara-1995, stance: evidences}]\n");
        assertThat(one(result, RuleId.MISSING_LOCATOR).suggestion()).startsWith("note 1 gives p. 32");
    }

    @Test
    void a_quotation_from_another_language_needs_a_translation() {
        String link =
                "  evidence: [{source: hara-1995, locator: p. 32, stance: quotes, excerpt: {text: 会議, language: ja}}]\n";
        CheckResult result = check("quotation", link);
        assertThat(one(result, RuleId.MISSING_TRANSLATION).message()).contains("another language");
        assertThat(found(result, RuleId.MISSING_EXCERPT)).isEmpty();
    }

    @Test
    void a_quotation_in_the_language_of_the_claim_needs_none() {
        String link =
                "  evidence: [{source: hara-1995, locator: p. 32, stance: quotes, excerpt: {text: It met, language: en}}]\n";
        assertThat(check("quotation", link).claims().get(0).verdict()).isEqualTo(Verdict.COVERED);
    }

    @Test
    void a_waiver_with_a_reason_is_enough() {
        CheckResult result = check("fact", "  waiver: In every handbook.\n");
        assertThat(result.claims().get(0).verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(result.findings()).filteredOn(f -> f.claim().equals("c-a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"n/a", "'-'", "x", "'..'"})
    void a_waiver_must_say_something(String waiver) {
        assertThat(found(check("fact", "  waiver: '" + waiver + "'\n"), RuleId.WAIVER_WITHOUT_REASON))
                .hasSize(1);
    }

    @Test
    void a_waiver_beside_evidence_is_pointed_out() {
        CheckResult result = check(
                "fact",
                "  waiver: In every handbook.\n  evidence: [{source: hara-1995, locator: p. 3, stance: evidences}]\n");
        assertThat(one(result, RuleId.UNNEEDED_WAIVER).severity()).isEqualTo(Severity.INFO);
    }
}
