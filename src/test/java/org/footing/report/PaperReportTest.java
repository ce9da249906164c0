package org.footing.report;

import org.footing.testing.Golden;
import org.junit.jupiter.api.Test;

/** The reports of the project's own paper, as people read them. */
class PaperReportTest {
    private static final Painter PLAIN = (tone, text) -> text;

    @Test
    void the_check_for_people() {
        Golden.check(
                "report/check.txt",
                new CheckText(80, PLAIN).write(TestReports.paper().result()));
    }

    @Test
    void the_report_for_a_terminal() {
        Golden.check("report/report.txt", new TextReport(80, PLAIN).write(TestReports.paper()));
    }

    @Test
    void the_report_as_markdown() {
        Golden.check("report/report.md", MarkdownReport.write(TestReports.paper()));
    }

    @Test
    void the_report_for_a_browser() {
        Golden.check("report/report.html", HtmlReport.write(TestReports.paper()));
    }

    @Test
    void the_report_for_scripts() {
        Golden.check("report/report.json", JsonReport.write(TestReports.paper()));
    }
}
