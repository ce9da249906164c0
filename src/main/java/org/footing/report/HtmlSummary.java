package org.footing.report;

import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.Gate;
import org.footing.check.SectionResult;
import org.footing.check.Verdict;
import org.footing.check.measure.Fraction;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Ratios;

/** Coverage in total and by section, thresholds, and what was left out. */
final class HtmlSummary {
    private final Report report;
    private final CheckResult result;
    private final Html html;

    HtmlSummary(Report report, Html html) {
        this.report = report;
        this.result = report.result();
        this.html = html;
    }

    void write() {
        html.open("section", "id", "summary").element("h2", "Summary").line();
        verdicts();
        measures();
        sections();
        gates();
        leftOut();
        html.close("section").line();
    }

    /** One bar: how many claims stand how. */
    private void verdicts() {
        html.open("ul", "class", "bar").line();
        for (Verdict verdict : Verdict.values()) {
            int count = result.counts().get(verdict.id());
            if (count > 0) {
                html.open("li", "class", "b-" + verdict.id(), "style", "flex-grow:" + count);
                HtmlSign.verdict(html, verdict);
                html.text(" " + count + " " + verdict.id()).close("li").line();
            }
        }
        html.close("ul").line();
        html.element(
                        "p",
                        ReportPhrases.findings(result) + " · "
                                + ReportPhrases.count(result.counts().get("stale-links"), "stale link") + " · "
                                + ReportPhrases.count(result.counts().get("unchecked-links"), "unchecked link"),
                        "class",
                        "quiet")
                .line();
    }

    private void measures() {
        html.open("table", "class", "measures")
                .element("caption", "Measures")
                .line()
                .open("tbody");
        for (Measure measure : Measure.ALL) {
            Fraction fraction = result.ratios().get(measure);
            if (fraction.isDefined()) {
                html.open("tr")
                        .element("td", fraction.display(), "class", "n")
                        .element("td", fraction.num() + "/" + fraction.den(), "class", "n quiet")
                        .open("th", "scope", "row")
                        .text(measure.meaning())
                        .close("th")
                        .close("tr")
                        .line();
            }
        }
        html.close("tbody").close("table").line();
    }

    private void sections() {
        html.open("table", "class", "sections").element("caption", "By section").line();
        html.open("thead").open("tr").element("th", "Section", "scope", "col").element("th", "Claims", "scope", "col");
        for (Measure measure : CoverageTable.COLUMNS) {
            html.element("th", measure.heading(), "scope", "col", "title", measure.meaning());
        }
        html.element("th", "Not covered", "scope", "col")
                .close("tr")
                .close("thead")
                .line()
                .open("tbody");
        for (SectionResult section : result.sections()) {
            row(section);
        }
        html.close("tbody").open("tfoot").open("tr").element("th", "Total", "scope", "row");
        cells(result.claims().size(), result.ratios());
        html.element("td", Integer.toString(result.counts().get("uncovered")));
        html.close("tr").close("tfoot").close("table").line();
    }

    private void row(SectionResult section) {
        html.open("tr").element("th", section.title(), "scope", "row");
        cells(section.claims().size(), section.ratios());
        html.open("td", "class", "ids");
        for (ClaimResult claim : section.claims()) {
            if (claim.verdict() == Verdict.UNCOVERED) {
                html.link(HtmlSign.claim(claim.claim().id()), claim.claim().id())
                        .raw(" ");
            }
        }
        html.close("td").close("tr").line();
    }

    private void cells(int claims, Ratios ratios) {
        html.element("td", Integer.toString(claims), "class", "n");
        for (Measure measure : CoverageTable.COLUMNS) {
            html.element("td", ratios.get(measure).display(), "class", "n");
        }
    }

    private void gates() {
        if (result.gates().isEmpty()) {
            return;
        }
        html.open("table").element("caption", "Thresholds").line().open("tbody");
        for (Gate gate : result.gates()) {
            html.open("tr")
                    .element("td", gate.passed() ? "✓ passed" : "✗ missed", "class", gate.passed() ? "good" : "bad")
                    .element("td", gate.subject() + " " + gate.demand())
                    .element("td", gate.display(), "class", "n")
                    .close("tr")
                    .line();
        }
        html.close("tbody").close("table").line();
    }

    private void leftOut() {
        html.element(
                        "p",
                        "Not counted: " + String.join(", ", ReportPhrases.excluded(result)) + ". Filter: "
                                + report.input().filter().display() + ".",
                        "class",
                        "quiet")
                .line();
    }
}
