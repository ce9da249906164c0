package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class AnchorRulesTest {
    private static final String CLAIM = """
            - id: c-council
              kind: background
              statement: The council met in May.
              evidence:
              - {source: hara-1995, stance: background}
            """;

    @Test
    void a_marked_claim_must_be_recorded() {
        CheckResult result =
                TestPaper.of("[The council met.]{.claim #c-other}\n").check();
        Finding finding = one(result, RuleId.UNRECORDED_CLAIM);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("c-other").contains("claims.yaml");
        assertThat(finding.location().file()).isEqualTo("paper.md");
    }

    @Test
    void a_recorded_claim_must_be_in_the_manuscript() {
        CheckResult result = TestPaper.of("Nothing happened.\n").claims(CLAIM).check();
        Finding finding = one(result, RuleId.LOST);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.claim()).isEqualTo("c-council");
        assertThat(finding.suggestion()).contains("{.claim #c-council}");
    }

    @Test
    void a_claim_in_its_place_is_no_finding() {
        CheckResult result = TestPaper.of("[The council met in May.]{.claim #c-council kind=background}\n")
                .claims(CLAIM)
                .check();
        assertThat(result.findings()).extracting(Finding::rule).containsOnly(RuleId.ORPHAN_SOURCE);
    }

    @Test
    void mark_and_record_must_agree_on_the_kind() {
        CheckResult result = TestPaper.of("[The council met in May.]{.claim #c-council kind=fact}\n")
                .claims(CLAIM)
                .check();
        assertThat(one(result, RuleId.OTHER_KIND).message()).isEqualTo("marked as fact here, recorded as background");
    }

    @Test
    void words_that_stand_twice_are_ambiguous_and_never_chosen() {
        CheckResult result = TestPaper.of("It failed. It failed.\n").claims("""
                        - id: c-failed
                          kind: background
                          statement: It failed.
                          occurrences:
                          - {document: paper.md, text: It failed.}
                          evidence:
                          - {source: hara-1995, stance: background}
                        """).check();
        assertThat(one(result, RuleId.AMBIGUOUS).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.claims().get(0).home()).isNull();
    }

    @Test
    void another_year_is_a_risk_to_the_meaning() {
        CheckResult result = TestPaper.of("The delegates of the Republic met the consul at Harbin in June 1922.\n")
                .claims("""
                        - id: c-met
                          kind: background
                          statement: They met.
                          occurrences:
                          - {document: paper.md, text: The delegates of the Republic met the consul at Harbin in June 1921.}
                          evidence:
                          - {source: hara-1995, stance: background}
                        """)
                .check();
        assertThat(one(result, RuleId.MEANING_RISK).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void claims_of_a_manuscript_that_was_not_read_are_left_out_and_told_once() {
        CheckResult result = TestPaper.of("[The council met in May.]{.claim #c-council}\n")
                .claims(CLAIM + """
                                - {id: c-x, kind: fact, statement: X., occurrences: [{document: two.md, id: c-x}]}
                                - {id: c-y, kind: fact, statement: Y., occurrences: [{document: two.md, id: c-y}]}
                                """)
                .check();
        assertThat(one(result, RuleId.UNREAD_DOCUMENT).message()).startsWith("two.md was not read: 2 occurrences");
        assertThat(result.counts().get("elsewhere")).isEqualTo(2);
        assertThat(result.claims()).hasSize(1);
        assertThat(found(result, RuleId.MISSING_SOURCE)).isEmpty();
    }
}
