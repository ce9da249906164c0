package org.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.check.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv | claim,kind,statement",
                "dot | digraph",
                "mermaid | flowchart",
                "turtle | @prefix",
                "jsonld | \"@context\"",
                "trig | @prefix",
                "badge | <svg",
            })
    void a_report_is_written_for_other_programs(String format, String sign) {
        Run run = Run.footing("report", "--to", format);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(sign).endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sarif | \"version\" : \"2.1.0\"",
                "junit | <testsuite",
                "checkstyle | <checkstyle",
                "github | ::warning file=bibliography/claims.yaml,line=",
            })
    void findings_are_written_for_other_programs(String format, String sign) {
        Run run = Run.footing("check", "--to", format);

        assertThat(run.code()).isEqualTo(Run.footing("check").code());
        assertThat(run.out()).contains(sign).endsWith("\n");
    }

    @Test
    void the_suffix_of_a_file_names_its_format(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.ttl");
        assertThat(Run.footing("report", "-o", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).contains("@prefix");
    }

    @Test
    void every_rule_is_explained() {
        for (RuleId rule : RuleId.values()) {
            Run run = Run.footing("explain", rule.id());
            assertThat(run.code()).isZero();
            assertThat(run.out().lines().count()).as(rule.id()).isGreaterThanOrEqualTo(3);
            assertThat(run.out()).startsWith(rule.id());
        }
        assertThat(Run.footing("explain").out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(RuleId.values().length);
    }

    @Test
    void a_rule_that_is_misspelt_is_told_with_the_nearest() {
        Run run = Run.footing("explain", "mixed-scripts");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean mixed-script?");
    }
}
