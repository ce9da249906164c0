package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.found;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorRulesTest {
    private static CheckResult cite(String citation) {
        return TestPaper.of("It met.[^1]\n\n[^1]: [@" + citation + "].\n").check();
    }

    @Test
    void an_archival_file_has_leaves_and_no_pages() {
        Finding finding = one(cite("garf-555, pp. 530–534"), RuleId.FOREIGN_LOCATOR);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("counts pages").contains("garf-555");
        assertThat(finding.suggestion()).contains("another source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garf-555, л. 46–47", "garf-555, ff. 46–47 ob.", "hara-1995, 32頁", "dvp-1996, с. 65–66"})
    void a_locator_that_the_source_has_is_no_finding(String citation) {
        assertThat(found(cite(citation), RuleId.FOREIGN_LOCATOR)).isEmpty();
        assertThat(found(cite(citation), RuleId.UNPARSED_LOCATOR)).isEmpty();
    }

    @Test
    void a_printed_work_has_pages_and_no_leaves() {
        assertThat(one(cite("hara-1995, л. 46"), RuleId.FOREIGN_LOCATOR).message())
                .contains("counts leaves");
    }

    @Test
    void a_hyphen_in_a_range_is_worth_knowing() {
        Finding finding = one(cite("dvp-1996, с. 65-66"), RuleId.HYPHEN_RANGE);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.suggestion()).isEqualTo("write с. 65–66");
    }

    @Test
    void what_note_and_claim_have_alike_is_told_once() {
        CheckResult result = TestPaper.of("[It met.]{.claim #c-a}[^1]\n\n[^1]: [@garf-555, p. 5-6].\n")
                .claims("""
                        - id: c-a
                          kind: fact
                          statement: It met.
                          evidence: [{note: '1', source: garf-555, locator: p. 5-6, stance: evidences}]
                        """)
                .check();
        assertThat(found(result, RuleId.HYPHEN_RANGE)).hasSize(1);
        assertThat(found(result, RuleId.FOREIGN_LOCATOR)).hasSize(1);
    }

    @Test
    void a_locator_that_only_the_claim_has_is_looked_at_too() {
        CheckResult result = TestPaper.none().claims("""
                        - id: c-a
                          kind: fact
                          statement: It met.
                          evidence: [{source: garf-555, locator: somewhere in the middle, stance: evidences}]
                        """).check();
        assertThat(one(result, RuleId.UNPARSED_LOCATOR).claim()).isEqualTo("c-a");
    }
}
