package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class CitationRulesTest {
    @Test
    void a_key_that_no_source_has_brings_the_nearest_one() {
        CheckResult result = TestPaper.of("The council met.[^7]\n\n[^7]: See [@hara-1996, p. 3].\n")
                .check();
        Finding finding = one(result, RuleId.UNDEFINED_SOURCE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).hasToString("paper.md:3:13");
        assertThat(finding.message()).isEqualTo("note 1 cites hara-1996, which the library does not have");
        assertThat(finding.suggestion()).isEqualTo("did you mean hara-1995?");
        assertThat(finding.fingerprint()).isEqualTo("undefined-source:7:hara-1996");
    }

    @Test
    void a_citation_in_the_text_counts_too() {
        CheckResult result = TestPaper.of("The council met [@nobody].\n").check();
        assertThat(one(result, RuleId.UNDEFINED_SOURCE).message()).startsWith("the text cites nobody");
    }

    @Test
    void a_claim_may_rest_only_on_sources_of_the_library() {
        CheckResult result =
                TestPaper.of("[The council met.]{.claim #c-a}\n").claims("""
                        - id: c-a
                          kind: background
                          statement: The council met.
                          evidence:
                          - {source: hara, stance: background}
                        """).check();
        Finding finding = one(result, RuleId.UNDEFINED_SOURCE);
        assertThat(finding.claim()).isEqualTo("c-a");
        assertThat(finding.location().file()).isEqualTo("claims.yaml");
        assertThat(finding.location().line()).isEqualTo(6);
        assertThat(found(result, RuleId.MISSING_SOURCE)).hasSize(1);
    }

    @Test
    void known_keys_are_no_finding() {
        CheckResult result = TestPaper.of("It met.[^1]\n\n[^1]: [@hara-1995, p. 3; @garf-555, л. 46].\n")
                .check();
        assertThat(result.findings()).extracting(Finding::rule).containsOnly(RuleId.ORPHAN_SOURCE);
    }

    @Test
    void the_same_key_twice_in_one_note_has_two_fingerprints() {
        CheckResult result = TestPaper.of("It met.[^1]\n\n[^1]: [@x, p. 3]; and [@x, p. 5].\n")
                .check();
        assertThat(found(result, RuleId.UNDEFINED_SOURCE))
                .extracting(Finding::fingerprint)
                .containsExactly("undefined-source:1:x", "undefined-source:1:x#2");
    }
}
