package org.footing.report;

import org.footing.check.CheckResult;
import org.footing.check.Counts;
import org.footing.check.measure.Measure;

/** What {@code footing check} prints for people: findings, coverage, thresholds, and one line that sums up. */
public final class CheckText {
    private final int columns;
    private final Painter painter;

    /** @param columns of the terminal */
    public CheckText(int columns, Painter painter) {
        this.columns = columns;
        this.painter = painter;
    }

    public String write(CheckResult result) {
        Page page = new Page(columns, painter);
        FindingsText.print(result.findings(), page);
        if (!result.sections().isEmpty()) {
            page.blank();
            CoverageTable.print(result, page);
        }
        if (!result.gates().isEmpty()) {
            page.blank();
            FindingsText.printGates(result, page);
        }
        page.blank();
        summary(result, page);
        return page.toString();
    }

    static void summary(CheckResult result, Page page) {
        boolean clean = result.isClean();
        Counts counts = result.counts();
        String verdict = page.paint(clean ? Tone.GOOD : Tone.BAD, Glyph.of(clean));
        String covered = result.ratios().get(Measure.CLAIM).num() + " of "
                + result.ratios().get(Measure.CLAIM).den() + " claims covered ("
                + result.ratios().get(Measure.CLAIM).display() + ")";
        page.line(verdict + " " + ReportPhrases.findings(result));
        page.hang(
                "  ",
                covered + " · " + counts.get("stale-links") + " stale · " + counts.get("failed-links") + " failed · "
                        + String.join(" · ", ReportPhrases.excluded(result)),
                "");
        page.hang("  ", String.join(" · ", ReportPhrases.provenance(result, "")), Tone.QUIET);
    }
}
