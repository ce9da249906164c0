package org.footing.report.graph;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.claim.Excerpt;
import org.footing.claim.Translation;
import org.footing.report.Report;
import org.footing.report.ReportWriter;

/**
 * One row for each link of a claim and one for each claim without any, as CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would
 * take for a formula starts with an apostrophe.
 */
public final class LinkTable implements ReportWriter {
    private static final List<String> HEADER = List.of(
            "claim",
            "kind",
            "statement",
            "verdict",
            "file",
            "line",
            "note",
            "source",
            "label",
            "locator",
            "stance",
            "class",
            "status",
            "excerpt",
            "translation",
            "by",
            "date",
            "waiver");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        row(out, HEADER);
        for (ClaimResult claim : report.result().claims()) {
            if (claim.links().isEmpty()) {
                row(out, cells(claim, "", "", "", "", "", "", "", "", "", "", ""));
            }
            for (LinkResult link : claim.links()) {
                row(
                        out,
                        cells(
                                claim,
                                report.number(link) == 0 ? link.link().note() : Integer.toString(report.number(link)),
                                link.link().source(),
                                link.source() == null ? "" : report.label(link),
                                link.link().locator().verbatim(),
                                link.link().stance().id(),
                                link.sourceClass(),
                                link.state().id(),
                                link.link().excerpt().map(Excerpt::text).orElse(""),
                                link.link().translation().map(Translation::text).orElse(""),
                                link.link().verification().by(),
                                link.link().verification().date()));
            }
        }
        return out.toString();
    }

    private static List<String> cells(ClaimResult claim, String... link) {
        ArrayList<String> cells = new ArrayList<>(List.of(
                claim.claim().id(),
                claim.claim().kind().id(),
                claim.claim().statement(),
                claim.verdict().id(),
                claim.location().file(),
                Integer.toString(claim.location().line())));
        cells.addAll(List.of(link));
        cells.add(claim.claim().waiver());
        return cells;
    }

    private static void row(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
