package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static Coverage coverage(String claims, String id) {
        return Fixture.state(Fixture.assess(claims, Fixture.SOURCES), id).coverage();
    }

    /** The missing needs of a claim {@code a} with these fields, parted by {@code +}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: fact                                                                         | source+locator",
                "kind: fact, evidence: [{source: hara, stance: evidences}]                          | locator",
                "kind: fact, evidence: [{source: hara, locator: 46頁, stance: evidences}]           | ''",
                "kind: fact, evidence: [{source: nobody, locator: p. 4, stance: evidences}]         | source+locator",
                "kind: fact, evidence: [{source: hara, locator: p. 4, stance: refutes}]             | source+locator",
                "kind: fact, evidence: [{source: hara, stance: data}, {source: smith, locator: 4, stance: data}] | ''",
                "kind: quotation                                                                    | source+locator+excerpt",
                "kind: quotation, evidence: [{source: smith, locator: p. 4, stance: quotes}]        | excerpt",
                "kind: quotation, evidence: [{source: hara, locator: p. 4, stance: quotes}]         | excerpt+translation",
                "kind: quotation, evidence: [{source: smith, locator: p. 4, stance: quotes, excerpt: {text: x, language: en-GB}}] | ''",
                "kind: quotation, evidence: [{source: hara, locator: p. 4, stance: quotes, excerpt: {text: x, language: ja}}] | translation",
                "kind: quotation, evidence: [{source: hara, locator: p. 4, stance: quotes, excerpt: {text: x}}] | translation",
                "'kind: quotation, language: ja, evidence: [{source: hara, locator: p. 4, stance: quotes, excerpt: {text: x}}]' | ''",
                "kind: quotation, evidence: [{source: hara, stance: quotes, excerpt: {text: x}, translation: {text: y}}] | locator",
                "kind: interpretation                                                               | source or premise",
                "kind: interpretation, evidence: [{source: hara, stance: supports}]                 | ''",
                "kind: interpretation, premises: [met]                                              | ''",
                "kind: background, evidence: [{source: hara, stance: background}]                   | ''",
                "kind: background                                                                   | source",
                "kind: argument                                                                     | premise",
                "kind: argument, premises: [met]                                                    | ''",
                "kind: argument, premises: [bare]                                                   | covered premise",
                "kind: argument, premises: [bare, met]                                              | ''",
                "kind: argument, premises: [unknown]                                                | covered premise",
                "kind: own-data, evidence: [{source: hara, stance: evidences}]                      | data or method source",
                "kind: own-data, evidence: [{source: hara, stance: data}]                           | ''",
                "kind: method, evidence: [{source: hara, stance: method}]                           | ''",
                "kind: common-knowledge                                                             | waiver",
                "kind: common-knowledge, waiver: every handbook                                     | ''",
                "kind: fact, waiver: not needed                                                     | ''",
            })
    void each_kind_needs_what_the_format_says(String fields, String missing) {
        String claims = "claims:\n- {id: a, " + fields + "}\n"
                + "- {id: met, kind: background, evidence: [{source: hara, stance: background}]}\n"
                + "- {id: bare, kind: fact}\n";

        Coverage coverage = coverage(claims, "a");

        assertThat(String.join("+", coverage.missing().stream().map(Need::id).toList()))
                .isEqualTo(missing);
        assertThat(coverage.shallow()).isEqualTo(missing.isEmpty());
    }

    @Test
    void a_claim_is_deep_only_when_its_premises_are() {
        String claims = """
                claims:
                - {id: top, kind: interpretation, premises: [middle]}
                - {id: middle, kind: interpretation, premises: [bottom, sound]}
                - {id: bottom, kind: fact}
                - {id: sound, kind: background, evidence: [{source: hara, stance: background}]}
                - {id: fine, kind: argument, premises: [sound]}
                """;

        assertThat(coverage(claims, "top").shallow()).isTrue();
        assertThat(coverage(claims, "top").deep()).isFalse();
        assertThat(coverage(claims, "top").weakPremises()).containsExactly("middle");
        assertThat(coverage(claims, "middle").weakPremises()).containsExactly("bottom");
        assertThat(coverage(claims, "fine").deep()).isTrue();
    }

    @Test
    void a_bad_link_keeps_a_claim_and_what_follows_from_it_from_being_deep() {
        String claims = """
                claims:
                - {id: top, kind: argument, premises: [low]}
                - {id: low, kind: background, evidence: [{source: hara, stance: background, verification: {status: failed}}]}
                """;

        assertThat(coverage(claims, "low").shallow()).isTrue();
        assertThat(coverage(claims, "low").deep()).isFalse();
        assertThat(coverage(claims, "top").shallow()).isTrue();
        assertThat(coverage(claims, "top").deep()).isFalse();
    }

    @Test
    void a_circle_of_premises_supports_nothing_and_is_told() {
        String claims = """
                claims:
                - {id: a, kind: argument, premises: [b]}
                - {id: b, kind: argument, premises: [c, x]}
                - {id: c, kind: argument, premises: [a]}
                - {id: self, kind: argument, premises: [self]}
                - {id: after, kind: argument, premises: [a]}
                - {id: x, kind: common-knowledge, waiver: known}
                """;

        assertThat(coverage(claims, "a").cycle()).containsExactly("a", "b", "c");
        assertThat(coverage(claims, "c").cycle()).containsExactly("a", "b", "c");
        assertThat(coverage(claims, "self").cycle()).containsExactly("self");
        assertThat(coverage(claims, "self").shallow()).isFalse();
        assertThat(coverage(claims, "after").cycle()).isEmpty();
        assertThat(coverage(claims, "after").deep()).isFalse();
        assertThat(coverage(claims, "b").shallow())
                .as("x is covered and no part of the circle")
                .isTrue();
        assertThat(coverage(claims, "b").deep()).isFalse();
    }

    @Test
    void verified_means_that_every_link_that_backs_the_claim_is() {
        String claims = """
                claims:
                - {id: one, kind: background, evidence: [{source: hara, stance: background, verification: {status: verified}}]}
                - {id: two, kind: background, evidence: [{source: hara, stance: background, verification: {status: verified}}, {source: smith, stance: agrees}]}
                - {id: other, kind: background, evidence: [{source: hara, stance: background, verification: {status: verified}}, {source: smith, stance: disputes}]}
                - {id: top, kind: argument, premises: [one]}
                - {id: wide, kind: argument, premises: [one, two]}
                - {id: waived, kind: fact, waiver: known}
                """;

        assertThat(coverage(claims, "one").verified()).isTrue();
        assertThat(coverage(claims, "two").verified()).isFalse();
        assertThat(coverage(claims, "other").verified()).isTrue();
        assertThat(coverage(claims, "top").verified()).isTrue();
        assertThat(coverage(claims, "wide").verified()).isFalse();
        assertThat(coverage(claims, "waived").verified()).isFalse();
    }

    @Test
    void a_chain_and_a_circle_of_twenty_thousand_premises_do_no_harm() {
        StringBuilder claims = new StringBuilder("claims:\n");
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            claims.append("- {id: a")
                    .append(i)
                    .append(", kind: argument, premises: [a")
                    .append(i + 1)
                    .append("]}\n");
            claims.append("- {id: b")
                    .append(i)
                    .append(", kind: argument, premises: [b")
                    .append((i + 1) % count)
                    .append("]}\n");
        }
        claims.append("- {id: a").append(count).append(", kind: common-knowledge, waiver: known}\n");

        Assessment assessment = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Fixture.assess(claims.toString(), "references: []\n"));

        assertThat(Fixture.state(assessment, "a0").coverage().deep()).isTrue();
        assertThat(Fixture.state(assessment, "b7").coverage().cycle())
                .hasSize(count)
                .startsWith("b0");
    }
}
