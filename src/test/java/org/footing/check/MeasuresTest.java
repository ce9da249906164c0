package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static Fraction measure(Measure measure, String claims) {
        return TestPaper.none().claims(claims).check().ratios().get(measure);
    }

    @Test
    void claim_coverage_leaves_waived_claims_out() {
        String claims = """
                - {id: a, kind: fact, statement: A., evidence: [{source: garf-555, locator: л. 3, stance: evidences}]}
                - {id: b, kind: fact, statement: B.}
                - {id: c, kind: fact, statement: C., waiver: In every handbook.}
                """;
        assertThat(measure(Measure.CLAIM, claims)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void deep_coverage_asks_for_premises_and_good_links() {
        String claims = """
                - {id: a, kind: background, statement: A., evidence: [{source: garf-555, stance: background}]}
                - {id: b, kind: background, statement: B., evidence: [{source: garf-555, stance: background, verification: {status: failed}}]}
                - {id: c, kind: argument, statement: C., premises: [a]}
                - {id: d, kind: argument, statement: D., premises: [b]}
                """;
        assertThat(measure(Measure.CLAIM, claims)).isEqualTo(new Fraction(4, 4));
        assertThat(measure(Measure.DEEP, claims)).isEqualTo(new Fraction(2, 4));
    }

    @Test
    void only_facts_and_quotations_require_locators() {
        String claims = """
                - {id: a, kind: fact, statement: A., evidence: [{source: garf-555, locator: л. 3, stance: evidences}, {source: hara-1995, stance: supports}]}
                - {id: b, kind: background, statement: B., evidence: [{source: hara-1995, stance: background}]}
                - {id: c, kind: fact, statement: C., evidence: [{source: hara-1995, stance: see-also}]}
                """;
        assertThat(measure(Measure.LOCATOR, claims)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void primary_counts_facts_and_quotations_with_a_primary_source() {
        String claims = """
                - {id: a, kind: fact, statement: A., evidence: [{source: garf-555, locator: л. 3, stance: evidences}]}
                - {id: b, kind: fact, statement: B., evidence: [{source: hara-1995, locator: p. 3, stance: evidences}]}
                - {id: c, kind: fact, statement: C., evidence: [{source: hara-1995, locator: p. 3, stance: evidences, class: primary}]}
                - {id: d, kind: fact, statement: D., evidence: [{source: garf-555, locator: л. 3, stance: disputes}]}
                - {id: e, kind: background, statement: E., evidence: [{source: garf-555, stance: background}]}
                """;
        assertThat(measure(Measure.PRIMARY, claims)).isEqualTo(new Fraction(2, 4));
    }

    @Test
    void a_claim_on_one_source_twice_still_rests_on_one() {
        String claims = """
                - {id: a, kind: background, statement: A., evidence: [{source: garf-555, locator: л. 3, stance: evidences}, {source: garf-555, locator: л. 9, stance: evidences}]}
                - {id: b, kind: background, statement: B., evidence: [{source: garf-555, stance: evidences}, {source: hara-1995, stance: supports}]}
                - {id: c, kind: background, statement: C., evidence: [{source: garf-555, stance: evidences}, {source: hara-1995, stance: disputes}]}
                - {id: d, kind: background, statement: D.}
                """;
        assertThat(measure(Measure.SINGLE_SOURCE, claims)).isEqualTo(new Fraction(2, 3));
    }

    @Test
    void a_quotation_is_complete_with_excerpt_locator_and_translation() {
        String complete =
                "{source: hara-1995, locator: p. 3, stance: quotes, excerpt: {text: 会議, language: ja}, translation: {text: council, language: en}}";
        String claims = "- {id: a, kind: quotation, statement: A., language: en, evidence: [" + complete + "]}\n"
                + "- {id: b, kind: quotation, statement: B., language: en, evidence: [{source: hara-1995, locator: p. 3, stance: quotes}]}\n"
                + "- {id: c, kind: quotation, statement: C., waiver: Known to all.}\n";
        assertThat(measure(Measure.QUOTATION, claims)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void unanswered_counter_evidence_is_measured_against_all_of_it() {
        String claims = """
                - {id: a, kind: background, statement: A., evidence: [{source: garf-555, stance: counter-evidence}]}
                - {id: b, kind: background, statement: B., evidence: [{source: garf-555, stance: counter-evidence, answer: No.}]}
                - {id: c, kind: background, statement: C., evidence: [{source: garf-555, stance: evidences}]}
                """;
        assertThat(measure(Measure.COUNTER_EVIDENCE, claims)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void the_marking_rate_counts_sentences_with_notes() {
        CheckResult result = TestPaper.of("""
                        [The council met.]{.claim #c-a}[^1] It voted.[^2] [It dissolved.]{.claim #c-b} Nobody noticed.

                        [^1]: [@hara-1995].
                        [^2]: [@hara-1995].
                        """)
                .claims("- {id: c-a, kind: fact, statement: A.}\n- {id: c-b, kind: fact, statement: B.}\n")
                .check();
        assertThat(result.ratios().get(Measure.MARKING)).isEqualTo(new Fraction(1, 2));
    }

    @Test
    void nothing_to_measure_is_not_applicable() {
        CheckResult result = TestPaper.none().min("claim=100%").check();
        assertThat(result.ratios().get(Measure.CLAIM).display()).isEqualTo("n/a");
        assertThat(result.isClean()).isTrue();
    }
}
