package org.footing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.footing.check.TestPaper;
import org.footing.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private static final Painter PLAIN = (tone, text) -> text;

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 133})
    void no_line_is_wider_than_the_terminal(int columns) {
        Report report = TestReports.paper();
        for (String text : new String[] {
            new TextReport(columns, PLAIN).write(report), new CheckText(columns, PLAIN).write(report.result())
        }) {
            for (String line : text.split("\n", -1)) {
                assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(columns);
                assertThat(line).doesNotEndWith(" ");
            }
        }
    }

    @Test
    void colours_change_nothing_but_colour() {
        Report report = TestReports.paper();
        String coloured = new TextReport(80, (sgr, text) -> "\u001b[" + sgr + "m" + text + "\u001b[0m").write(report);
        assertThat(coloured).contains("\u001b[31m✗\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new TextReport(80, PLAIN).write(report));
    }

    @Test
    void a_note_is_shown_once_in_a_section() {
        String text = new TextReport(80, PLAIN)
                .write(TestReports.of(TestPaper.of(
                                "[It met.]{.claim #c-a} [It voted.]{.claim #c-b}[^1]\n\n[^1]: [@hara-1995, p. 32]. A remark.\n")
                        .claims("""
                                - {id: c-a, kind: fact, statement: A., evidence: [{note: '1', source: hara-1995, locator: p. 32, stance: evidences}]}
                                - {id: c-b, kind: fact, statement: B., evidence: [{note: '1', source: hara-1995, locator: p. 32, stance: evidences}]}
                                """)
                        .check()));
        assertThat(text.split("A remark", -1)).hasSize(2);
        assertThat(text.split("Hara 1995, p. 32 · evidences · secondary · unchecked", -1))
                .hasSize(3);
    }

    @Test
    void what_is_left_out_is_said() {
        String text = new TextReport(80, PLAIN)
                .write(TestReports.of(TestPaper.of("[It met.]{.claim #c-a}\n")
                        .claims("- {id: c-a, kind: fact, statement: A., waiver: In every handbook.}\n")
                        .check()));
        assertThat(text).contains("waived: In every handbook.").contains("1 waived · 0 filtered out");
        assertThat(text).contains("footing 1.2.3").contains("filter: none");
    }
}
