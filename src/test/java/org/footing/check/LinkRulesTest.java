package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class LinkRulesTest {
    private static final String TEXT = """
            [The council met in May.]{.claim #c-a}[^7]

            Somebody else wrote.[^8]

            [^7]: [@hara-1995, pp. 31–33]; [@garf-555].
            [^8]: [@dvp-1996, с. 65].
            """;

    private static CheckResult check(String evidence) {
        return TestPaper.of(TEXT)
                .claims("- id: c-a\n  kind: fact\n  statement: The council met in May.\n  evidence:\n  - " + evidence
                        + "\n")
                .check();
    }

    @Test
    void a_link_that_agrees_with_its_note_is_no_finding() {
        CheckResult result = check("{note: '7', source: hara-1995, locator: p. 32, stance: evidences}");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void the_note_must_exist() {
        Finding finding =
                one(check("{note: '9', source: hara-1995, locator: p. 32, stance: evidences}"), RuleId.UNKNOWN_NOTE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.claim()).isEqualTo("c-a");
        assertThat(finding.location()).hasToString("claims.yaml:6:5");
    }

    @Test
    void the_note_must_cite_the_source() {
        CheckResult result = check("{note: '7', source: dvp-1996, locator: с. 65, stance: evidences}");
        Finding finding = one(result, RuleId.UNCITED_SOURCE);
        assertThat(finding.message()).isEqualTo("note 1 ([^7]) does not cite dvp-1996");
        assertThat(finding.suggestion()).isEqualTo("it cites hara-1995, garf-555");
    }

    @Test
    void the_note_must_cite_the_same_place() {
        CheckResult result = check("{note: '7', source: hara-1995, locator: p. 36, stance: evidences}");
        Finding finding = one(result, RuleId.OTHER_LOCATOR);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("the claim rests on p. 36 of hara-1995, note 1 ([^7]) cites pp. 31–33");
    }

    @Test
    void a_note_without_the_locator_is_a_lesser_fault() {
        CheckResult result = check("{note: '7', source: garf-555, locator: л. 46, stance: evidences}");
        assertThat(one(result, RuleId.NOTE_LACKS_LOCATOR).severity()).isEqualTo(Severity.WARNING);
        assertThat(found(result, RuleId.OTHER_LOCATOR)).isEmpty();
    }

    @Test
    void the_paragraph_of_the_claim_must_call_the_note() {
        CheckResult result = check("{note: '8', source: dvp-1996, locator: с. 65, stance: evidences}");
        assertThat(one(result, RuleId.NOTE_ELSEWHERE).message())
                .isEqualTo("the claim names note 2 ([^8]), which its paragraph (line 1) does not call");
    }

    @Test
    void a_note_at_the_end_of_the_paragraph_covers_all_of_it() {
        CheckResult result = TestPaper.of(
                        "[The council met in May.]{.claim #c-a} It voted.[^1]\n\n[^1]: [@hara-1995, p. 32].\n")
                .claims("""
                        - id: c-a
                          kind: fact
                          statement: The council met in May.
                          evidence: [{note: '1', source: hara-1995, locator: p. 32, stance: evidences}]
                        """)
                .check();
        assertThat(found(result, RuleId.NOTE_ELSEWHERE)).isEmpty();
    }

    @Test
    void without_a_manuscript_nothing_is_said_of_notes() {
        CheckResult result = TestPaper.none().claims("""
                        - id: c-a
                          kind: fact
                          statement: The council met in May.
                          evidence: [{note: '1', source: hara-1995, locator: p. 32, stance: evidences}]
                        """).check();
        assertThat(found(result, RuleId.UNKNOWN_NOTE)).isEmpty();
    }
}
