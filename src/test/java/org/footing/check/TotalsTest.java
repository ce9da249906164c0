package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.footing.claim.Kind;
import org.footing.claim.Stance;
import org.junit.jupiter.api.Test;

/** Papers made at random: whatever they hold, the numbers of one result agree. */
class TotalsTest {
    private static final String[] SOURCES = {"hara-1995", "garf-555", "dvp-1996", "nobody-1900"};
    private static final String[] LOCATORS = {"", "p. 3", "л. 46–47", "5-6", "???"};

    @Test
    void sections_add_up_to_the_total_and_counts_to_the_findings() {
        int findings = 0;
        int claims = 0;
        for (int seed = 0; seed < 150; seed++) {
            CheckResult result = paper(new Random(seed)).check();
            findings += result.findings().size();
            claims += result.claims().size();
            for (Measure measure : Measure.ALL) {
                long num = 0;
                long den = 0;
                for (SectionResult section : result.sections()) {
                    num += section.ratios().get(measure).num();
                    den += section.ratios().get(measure).den();
                }
                assertThat(new Fraction(num, den))
                        .as("seed %d, %s", seed, measure)
                        .isEqualTo(result.ratios().get(measure));
            }
            Counts counts = result.counts();
            int byVerdict = 0;
            for (Verdict verdict : Verdict.values()) {
                byVerdict += counts.get(verdict.id());
            }
            assertThat(byVerdict)
                    .as("seed %d", seed)
                    .isEqualTo(counts.get("claims"))
                    .isEqualTo(result.claims().size());
            assertThat(counts.get("errors") + counts.get("warnings") + counts.get("infos"))
                    .isEqualTo(result.findings().size());
            for (RuleId rule : RuleId.ALL) {
                assertThat(TestPaper.found(result, rule)).hasSize(counts.get(rule.id()));
            }
            assertThat(counts.get("claims") + counts.get("elsewhere") + counts.get("filtered-out"))
                    .isEqualTo(result.input().claims().all().size());
        }
        assertThat(claims).isGreaterThan(300);
        assertThat(findings).isGreaterThan(1000);
    }

    @Test
    void a_claim_is_counted_once_and_fingerprints_are_unique() {
        for (int seed = 0; seed < 150; seed++) {
            CheckResult result = paper(new Random(seed)).check();
            HashSet<String> ids = new HashSet<>();
            for (SectionResult section : result.sections()) {
                for (ClaimResult claim : section.claims()) {
                    assertThat(ids.add(claim.claim().id())).as("seed %d", seed).isTrue();
                }
            }
            assertThat(ids).hasSize(result.claims().size());
            assertThat(result.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_same_paper_gives_the_same_findings() {
        for (int seed = 0; seed < 30; seed++) {
            assertThat(paper(new Random(seed)).check().findings())
                    .extracting(Finding::fingerprint)
                    .isEqualTo(paper(new Random(seed)).check().findings().stream()
                            .map(Finding::fingerprint)
                            .toList());
        }
    }

    private static TestPaper paper(Random random) {
        int count = random.nextInt(12);
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                text.append("\n\n")
                        .append("#".repeat(1 + random.nextInt(3)))
                        .append(" Part ")
                        .append(i)
                        .append("\n\n");
            }
            boolean marked = random.nextInt(4) > 0;
            text.append(marked ? "[It met " + i + " times.]{.claim #c-" + i + "}" : "It slept.");
            if (random.nextBoolean()) {
                text.append("[^").append(i).append(']');
                notes.append("\n\n[^")
                        .append(i)
                        .append("]: [@")
                        .append(pick(random, SOURCES))
                        .append("].");
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
            if (random.nextInt(5) > 0) {
                claim(random, i, count, claims);
            }
        }
        return TestPaper.of(text.toString() + notes + "\n").claims(claims.length() == 0 ? "  []\n" : claims.toString());
    }

    private static void claim(Random random, int index, int count, StringBuilder out) {
        Kind kind = pick(random, Kind.values());
        out.append("- id: c-")
                .append(index)
                .append("\n  kind: ")
                .append(kind.id())
                .append("\n  statement: S.\n");
        if (random.nextInt(6) == 0) {
            out.append("  waiver: It is known.\n");
        }
        if (random.nextInt(3) == 0) {
            out.append("  premises: [c-").append(random.nextInt(count)).append("]\n");
        }
        int links = random.nextInt(3);
        out.append(links == 0 ? "" : "  evidence:\n");
        for (int i = 0; i < links; i++) {
            Stance stance = pick(random, Stance.values());
            out.append("  - {source: ")
                    .append(pick(random, SOURCES))
                    .append(", stance: ")
                    .append(stance.id());
            String locator = pick(random, LOCATORS);
            out.append(locator.isEmpty() ? "" : ", locator: '" + locator + "'");
            out.append(random.nextBoolean() ? ", note: '" + random.nextInt(count) + "'" : "")
                    .append("}\n");
        }
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
