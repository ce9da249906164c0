package org.footing.report;

import org.footing.check.CheckResult;
import org.footing.check.Finding;
import org.footing.check.Gate;

/**
 * Findings as compilers print them, for editors and {@code grep}: {@code file:line:col: severity: message; advice [rule]}, a line
 * each, the claim before the message where a finding is about one. Thresholds that are missed and the sum stand behind them.
 */
public final class FindingLines {
    private FindingLines() {}

    /** The lines, each ending in a line feed. */
    public static String write(CheckResult result) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : result.findings()) {
            out.append(finding.location())
                    .append(": ")
                    .append(finding.severity().id())
                    .append(finding.claim().isEmpty() ? ": " : ": " + finding.claim() + ": ")
                    .append(oneLine(finding.message()));
            if (!finding.suggestion().isEmpty()) {
                out.append("; ").append(oneLine(finding.suggestion()));
            }
            out.append(" [").append(finding.rule().id()).append("]\n");
        }
        for (Gate gate : result.gates()) {
            out.append(Glyph.of(gate.passed()))
                    .append(' ')
                    .append(gate.subject())
                    .append(' ')
                    .append(gate.demand())
                    .append(": ")
                    .append(gate.display())
                    .append('\n');
        }
        return out.append(Glyph.of(result.isClean()))
                .append(' ')
                .append(ReportPhrases.findings(result))
                .append('\n')
                .toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
