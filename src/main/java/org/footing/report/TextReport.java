package org.footing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.Finding;
import org.footing.check.RuleId;
import org.footing.check.SectionResult;
import org.footing.check.Severity;
import org.footing.check.Verdict;
import org.footing.check.measure.Measure;

/** The report for a terminal: section by section each claim with its evidence; then coverage and findings, where the eye rests. */
public final class TextReport {
    private final int columns;
    private final Painter painter;

    /** @param columns of the terminal */
    public TextReport(int columns, Painter painter) {
        this.columns = columns;
        this.painter = painter;
    }

    public String write(Report report) {
        CheckResult result = report.result();
        Page page = new Page(columns, painter);
        page.hang("", report.title(), Tone.STRONG);
        List<String> line = new ArrayList<>(result.input().files());
        line.addAll(ReportPhrases.provenance(result, report.notes().style()));
        page.hang("", String.join(" · ", line), Tone.QUIET);
        page.line(legend(page));
        for (SectionResult section : result.sections()) {
            if (!section.claims().isEmpty()) {
                page.heading(section.title(), covered(section));
                ClaimText claims = new ClaimText(report, page);
                for (ClaimResult claim : section.claims()) {
                    page.blank();
                    claims.print(claim);
                }
            }
        }
        coverage(result, page);
        findings(result, page);
        page.blank();
        CheckText.summary(result, page);
        return page.toString();
    }

    private static String legend(Page page) {
        StringBuilder out = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            out.append(out.length() == 0 ? "" : "  ")
                    .append(page.paint(Glyph.tone(verdict), Glyph.of(verdict)))
                    .append(' ')
                    .append(verdict.id());
        }
        return out.toString();
    }

    private static String covered(SectionResult section) {
        return section.ratios().get(Measure.CLAIM).num() + " of "
                + section.ratios().get(Measure.CLAIM).den() + " covered";
    }

    private static void coverage(CheckResult result, Page page) {
        page.heading("Coverage", "");
        page.blank();
        CoverageTable.print(result, page);
        page.blank();
        for (Measure measure : Measure.ALL) {
            if (result.ratios().get(measure).isDefined()) {
                String value = result.ratios().get(measure).display();
                String of = result.ratios().get(measure).num() + "/"
                        + result.ratios().get(measure).den();
                String lead = " ".repeat(Math.max(0, 6 - value.length())) + value + "  "
                        + " ".repeat(Math.max(0, 7 - of.length())) + of + "  ";
                page.hang(lead, measure.meaning(), "");
            }
        }
        for (ClaimResult claim : result.claims()) {
            if (claim.verdict() == Verdict.WAIVED) {
                page.hang("waived  ", claim.claim().id() + ": " + claim.claim().waiver(), Tone.QUIET);
            }
        }
        if (!result.gates().isEmpty()) {
            page.heading("Thresholds", "");
            page.blank();
            FindingsText.printGates(result, page);
        }
    }

    /** Errors in full; of the rest, how many of each rule: {@code footing check} lists them. */
    private static void findings(CheckResult result, Page page) {
        if (result.findings().isEmpty()) {
            return;
        }
        page.heading("Findings", ReportPhrases.findings(result));
        List<Finding> errors = new ArrayList<>();
        Map<RuleId, Integer> others = new TreeMap<>();
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding);
            } else {
                Integer before = others.get(finding.rule());
                others.put(finding.rule(), before == null ? 1 : before + 1);
            }
        }
        FindingsText.print(errors, page);
        page.blank();
        for (Map.Entry<RuleId, Integer> entry : others.entrySet()) {
            String count = Integer.toString(entry.getValue());
            RuleId rule = entry.getKey();
            page.line(" ".repeat(Math.max(0, 4 - count.length())) + count + "  "
                    + page.paint(Glyph.tone(rule.severity()), rule.id()));
        }
        if (!others.isEmpty()) {
            page.blank().line(page.paint(Tone.QUIET, "`footing check` lists them with what to do."));
        }
    }
}
