package org.footing.report.findings;

import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.check.Severity;
import org.footing.report.Report;
import org.footing.report.ReportWriter;

/**
 * Workflow commands of GitHub Actions, which show each finding at its line of a pull request: {@code ::error
 * file=paper.md,line=3,col=5,title=stale::…}.
 */
public final class GithubAnnotations implements ReportWriter {
    @Override
    public String id() {
        return "github";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.result().findings()) {
            out.append("::")
                    .append(command(finding.severity()))
                    .append(" file=")
                    .append(property(finding.location().file()));
            number(out, "line", finding.location().line());
            number(out, "col", finding.location().column());
            out.append(",title=")
                    .append(property(finding.rule().id()))
                    .append("::")
                    .append(data(FindingLine.of(finding)))
                    .append('\n');
        }
        for (Gate gate : report.result().gates()) {
            if (!gate.passed()) {
                out.append("::error title=threshold::")
                        .append(data(gate.subject() + " is " + gate.display() + ", asked " + gate.demand()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static void number(StringBuilder out, String name, int value) {
        if (value > 0) {
            out.append(',').append(name).append('=').append(value);
        }
    }

    /** The escapes of @actions/core, escapeData. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The escapes of @actions/core, escapeProperty. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
