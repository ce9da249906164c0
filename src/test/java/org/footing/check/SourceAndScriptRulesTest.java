package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class SourceAndScriptRulesTest {
    @Test
    void a_source_is_used_by_a_note_or_by_a_claim() {
        CheckResult result =
                TestPaper.of("It met.[^1]\n\n[^1]: [@hara-1995].\n").claims("""
                        - {id: c-a, kind: background, statement: A., evidence: [{source: dvp-1996, stance: background}]}
                        """).check();
        Finding finding = one(result, RuleId.ORPHAN_SOURCE);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).isEqualTo("no note and no claim uses garf-555");
        assertThat(finding.fingerprint()).isEqualTo("orphan-source:garf-555");
    }

    @Test
    void a_word_in_two_scripts_is_found_where_it_stands() {
        // The first letter of the second word is Latin.
        CheckResult result = TestPaper.of("The council met.[^1]\n\n[^1]: Cм. [@hara-1995]; Aрхив.\n")
                .check();
        assertThat(found(result, RuleId.MIXED_SCRIPT))
                .extracting(finding -> finding.location().toString())
                .containsExactly("paper.md:3:7", "paper.md:3:25");
        assertThat(found(result, RuleId.MIXED_SCRIPT).get(1).suggestion()).isEqualTo("write Архив");
    }

    @Test
    void a_word_in_two_scripts_is_found_in_a_source() {
        CheckResult result = TestPaper.none()
                .sources("references:\n- {id: a, type: book, language: ru, title: Cборник документов}\n")
                .check();
        assertThat(one(result, RuleId.MIXED_SCRIPT).message())
                .contains("in the title of a")
                .contains("C (U+0043)");
    }
}
