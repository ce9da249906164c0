package org.footing.report;

import java.util.List;
import org.footing.check.CheckResult;
import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.text.DisplayWidth;

/** Findings for a terminal, file by file. */
final class FindingsText {
    private static final int NARROW = 60;

    private FindingsText() {}

    static void print(List<Finding> findings, Page page) {
        String file = "";
        int place = 0;
        for (Finding finding : findings) {
            if (!finding.location().file().equals(file)) {
                file = finding.location().file();
                place = widest(findings, file);
                page.blank().line(page.paint(Tone.STRONG, file));
            }
            print(finding, place, page);
        }
    }

    private static void print(Finding finding, int place, Page page) {
        String severity = finding.severity().id();
        String where = DisplayWidth.pad(place(finding), place);
        String head = "  " + where + "  "
                + page.paint(Glyph.tone(finding.severity()), DisplayWidth.pad(severity, 7)) + "  "
                + finding.rule().id();
        page.line(finding.claim().isEmpty() ? head : head + page.paint(Tone.QUIET, "  " + finding.claim()));
        String lead = page.columns() < NARROW ? "    " : " ".repeat(place + 4);
        page.hang(lead, finding.message(), "");
        if (!finding.suggestion().isEmpty()) {
            page.hang(lead + "→ ", finding.suggestion(), Tone.QUIET);
        }
    }

    private static int widest(List<Finding> findings, String file) {
        int widest = 0;
        for (Finding finding : findings) {
            if (finding.location().file().equals(file)) {
                widest = Math.max(widest, place(finding).length());
            }
        }
        return widest;
    }

    private static String place(Finding finding) {
        int line = finding.location().line();
        return line == 0 ? "" : line + ":" + finding.location().column();
    }

    /** One line for each threshold. */
    static void printGates(CheckResult result, Page page) {
        for (Gate gate : result.gates()) {
            String glyph = page.paint(gate.passed() ? Tone.GOOD : Tone.BAD, Glyph.of(gate.passed()));
            page.line(glyph + " " + gate.subject() + " " + gate.demand() + ": " + gate.display());
        }
    }
}
