package org.footing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.check.measure.Measure;
import org.footing.document.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleIdTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", ""), "src/docs/checks.md");

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void every_rule_is_explained_with_its_severity(RuleId rule) throws IOException {
        String row = "| `" + rule.id() + "` | " + rule.severity().id() + " |";
        assertThat(Files.readString(DOCUMENT)).contains(row);
    }

    @Test
    void no_other_rule_is_explained() throws IOException {
        List<String> explained = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.matches("\\| `[^`]+` \\| (error|warning|info) \\|.*")) {
                explained.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        assertThat(explained).doesNotHaveDuplicates();
        for (String id : explained) {
            assertThat(RuleId.of(id)).as(id).isNotNull();
        }
    }

    @Test
    void every_count_that_is_no_rule_is_named_in_the_document() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (String count : Counts.SUMMARY) {
            assertThat(document).contains("`" + count + "`");
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void a_problem_of_the_manuscript_is_found_under_its_own_name(ProblemKind kind) {
        assertThat(ManuscriptRules.rule(kind).id()).isEqualTo(kind.id());
    }

    @Test
    void no_name_is_a_rule_and_a_measure_at_once() {
        for (RuleId rule : RuleId.ALL) {
            assertThat(Measure.of(rule.id())).isNull();
            assertThat(Counts.SUMMARY).doesNotContain(rule.id());
        }
    }
}
