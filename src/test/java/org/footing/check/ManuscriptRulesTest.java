package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footing.check.TestPaper.one;

import org.junit.jupiter.api.Test;

class ManuscriptRulesTest {
    @Test
    void a_call_without_a_note_is_an_error() {
        CheckResult result = TestPaper.of("It met.[^1] It voted.[^2]\n\n[^1]: [@hara-1995].\n")
                .check();
        Finding finding = one(result, RuleId.UNDEFINED_NOTE);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location()).hasToString("paper.md:1:22");
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void a_note_that_nothing_calls_is_a_warning() {
        CheckResult result = TestPaper.of("It met.\n\n[^1]: [@hara-1995].\n").check();
        assertThat(one(result, RuleId.UNUSED_NOTE).severity()).isEqualTo(Severity.WARNING);
        assertThat(result.isClean()).isTrue();
    }

    @Test
    void two_notes_with_one_label_are_an_error() {
        CheckResult result = TestPaper.of("It met.[^1]\n\n[^1]: [@hara-1995].\n\n[^1]: [@dvp-1996].\n")
                .check();
        assertThat(one(result, RuleId.DUPLICATE_NOTE).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_fingerprint_does_not_change_with_the_lines_before() {
        String text = "It voted.[^2]\n";
        Finding before = one(TestPaper.of(text).check(), RuleId.UNDEFINED_NOTE);
        Finding after =
                one(TestPaper.of("A new paragraph.\n\nAnd another.\n\n" + text).check(), RuleId.UNDEFINED_NOTE);
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.location().line()).isEqualTo(before.location().line() + 4);
    }
}
