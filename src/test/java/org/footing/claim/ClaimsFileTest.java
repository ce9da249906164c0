package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.footing.csl.locator.Locator;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsFileTest {
    private static final String FULL = """
            # What the paper claims
            claims:
            - id: c-council
              kind: quotation
              statement: The council met in May.
              language: en
              tags: [council, 1921]
              occurrences:
              - document: paper.md
                section: [Background]
                hash: v1:sha256:00ff
              - text: The council, which met in May,
                prefix: 'had failed. '
                suffix: ' voted'
              premises: [c-call]
              evidence:
              - note: '012'
                source: hara
                locator: с. 5–7
                stance: quotes
                class: primary
                excerpt: {text: 会議は五月に, language: ja}
                translation: {text: The council in May, language: en, translator: A. B.}
                verification:
                  status: verified
                  by: A. B.
                  date: 2026-11-22
                  seen: the copy in Sapporo
                  hashes: {sentence: 'v1:sha256:ab', citation: 'v1:sha256:cd'}
                  texts: {sentence: It met.}
              - source: smith
                locator: {label: folio, value: 7 об.}
                stance: counter-evidence
                answer: He had not seen the minutes.
              own-field: kept
            - id: c-call
              kind: common-knowledge
              waiver: every handbook has it
            """;

    @Test
    void every_field_of_a_claim_is_read() {
        Claims claims = Fixture.claims(FULL);

        Claim claim = claims.get("c-council").orElseThrow();
        assertThat(claim.kind()).isEqualTo(Kind.QUOTATION);
        assertThat(claim.statement()).isEqualTo("The council met in May.");
        assertThat(claim.tags()).containsExactly("council", "1921");
        assertThat(claim.premises()).containsExactly("c-call");
        assertThat(claim.span().of(FULL)).startsWith("id: c-council").endsWith("own-field: kept");
        assertThat(claim.idSpan().of(FULL)).isEqualTo("c-council");

        Occurrence marked = claim.occurrences().get(0);
        assertThat(marked.id()).isEqualTo("c-council");
        assertThat(marked.section()).containsExactly("Background");
        assertThat(marked.hash()).isEqualTo("v1:sha256:00ff");
        Occurrence told = claim.occurrences().get(1);
        assertThat(told.isMarked()).isFalse();
        assertThat(told.prefix()).isEqualTo("had failed. ");

        EvidenceLink link = claim.evidence().get(0);
        assertThat(link.note()).isEqualTo("012");
        assertThat(link.locator().isSamePlace(Locator.of("page", "5–7"))).isTrue();
        assertThat(link.stance()).isEqualTo(Stance.QUOTES);
        assertThat(link.sourceClass()).isEqualTo("primary");
        assertThat(link.excerpt()).contains(new Excerpt("会議は五月に", "ja"));
        assertThat(link.translation()).contains(new Translation("The council in May", "en", "A. B."));
        assertThat(link.verification().status()).isEqualTo(Status.VERIFIED);
        assertThat(link.verification().hashes().of(Component.CITATION)).isEqualTo("v1:sha256:cd");
        assertThat(link.verification().texts().sentence()).isEqualTo("It met.");

        EvidenceLink counter = claim.evidence().get(1);
        assertThat(counter.locator().isSamePlace(Locator.of("folio", "7 об."))).isTrue();
        assertThat(counter.answer()).isEqualTo("He had not seen the minutes.");
        assertThat(counter.verification()).isEqualTo(Verification.NONE);
        assertThat(claims.get("c-call").orElseThrow().isWaived()).isTrue();
    }

    @Test
    void a_file_that_is_not_there_holds_no_claims(@TempDir Path folder) {
        assertThat(ClaimsFile.in(folder).read().all()).isEmpty();
        assertThat(Fixture.claims("# nothing yet\n").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'claims: [{id: a}]'                                        | 1:10 | needs a field `kind`",
                "'claims: [{kind: fact}]'                                   | 1:10 | needs a field `id`",
                "'claims: [{id: a b, kind: fact}]'                          | 1:15 | is not an id",
                "'claims: [{id: a, kind: guess}]'                           | 1:24 | is not a kind of claim",
                "'claims: [{id: a, kind: fact}, {id: a, kind: fact}]'       | 1:36 | is taken by the claim in line 1",
                "'claims: [{id: a, kind: fact, evidence: [{source: x}]}]'   | 1:41 | needs a field `stance`",
                "'claims: [{id: a, kind: fact, evidence: [{stance: data}]}]' | 1:41 | needs a field `source`",
                "'claims: [{id: a, kind: fact, evidence: [{source: x, stance: proves}]}]' | 1:61 | is not a stance",
                "'claims: [{id: a, kind: fact, evidence: [{source: x, stance: data, class: good}]}]' | 1:74 | is not a class",
                "'claims: [{id: a, kind: fact, evidence: {source: x}}]'     | 1:40 | expected a list",
                "'claims: [{id: a, kind: fact, occurrences: [{id: x, text: y}]}]' | 1:58 | not both",
                "'claims: [{id: a, kind: fact, occurrences: [{hash: abc}]}]' | 1:51 | not a hash",
                "'claims: [{id: a, kind: fact, waiver: \"\"}]'              | 1:38 | needs a reason",
                "'claims: [{id: a, id: b, kind: fact}]'                     | 1:18 | id",
                "'- id: a'                                                  | 1:1  | as a mapping",
                "'claims: [text]'                                           | 1:10 | expected a claim",
            })
    void what_is_wrong_is_told_with_its_place(String yaml, String place, String message) {
        assertThatThrownBy(() -> Fixture.claims(yaml)).isInstanceOfSatisfying(InputException.class, e -> {
            Diagnostic first = e.diagnostics().get(0);
            assertThat(first.toString())
                    .startsWith("claims.yaml:" + place + ": error:")
                    .contains(message);
            assertThat(first.advice()).isNotEmpty();
        });
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> Fixture.claims("claims:\n- id: a\n- kind: fact\n- id: b\n  kind: x\n"))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.diagnostics()).hasSize(3));
    }
}
