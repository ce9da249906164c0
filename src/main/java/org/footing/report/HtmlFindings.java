package org.footing.report;

import org.footing.check.CheckResult;
import org.footing.check.Finding;

/** What to put right, in the order of the files. */
final class HtmlFindings {
    private HtmlFindings() {}

    static void write(CheckResult result, Html html) {
        html.open("section", "id", "findings").element("h2", "Findings").line();
        html.element("p", ReportPhrases.findings(result), "class", "quiet").line();
        if (!result.findings().isEmpty()) {
            html.open("table", "class", "findings").open("thead").open("tr");
            for (String head : new String[] {"Severity", "Rule", "Where", "What, and what to do"}) {
                html.element("th", head, "scope", "col");
            }
            html.close("tr").close("thead").line().open("tbody").line();
            for (Finding finding : result.findings()) {
                row(result, finding, html);
            }
            html.close("tbody").close("table").line();
        }
        html.close("section").line();
    }

    private static void row(CheckResult result, Finding finding, Html html) {
        html.open("tr", "class", "f");
        html.element(
                "td",
                finding.severity().id(),
                "class",
                "sev-" + finding.severity().id());
        html.element("td", finding.rule().id()).open("td");
        if (!finding.claim().isEmpty()) {
            if (result.claim(finding.claim()) == null) {
                html.element("code", finding.claim());
            } else {
                html.link(HtmlSign.claim(finding.claim()), finding.claim());
            }
            html.raw("<br>");
        }
        html.element("span", finding.location().toString(), "class", "quiet").close("td");
        html.open("td").text(finding.message());
        if (!finding.suggestion().isEmpty()) {
            html.element("span", finding.suggestion(), "class", "todo");
        }
        html.close("td").close("tr").line();
    }
}
