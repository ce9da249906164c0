package org.footing.report;

import java.util.ArrayList;
import java.util.List;
import org.footing.check.CheckResult;
import org.footing.text.Resource;

/**
 * The report as one file for a browser, without a network: summary, claims with the uncovered first, the manuscript sentence by
 * sentence, the sources with what rests on each, a matrix, findings. It prints, in light colours, with page numbers.
 */
public final class HtmlReport {
    private HtmlReport() {}

    public static String write(Report report) {
        Html html = new Html(report.language());
        CheckResult result = report.result();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", report.language()).line();
        html.raw(
                "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.open(
                        "meta",
                        "name",
                        "generator",
                        "content",
                        "footing " + result.input().version())
                .line();
        html.raw("<title>")
                .raw(Html.escape("Claims and evidence: " + report.title()))
                .raw("</title>\n");
        html.raw("<style>\n").raw(resource("report.css")).raw("</style>\n</head>\n<body>\n");
        html.link("#main", "Skip to the report", "class", "skip").line();
        header(report, html);
        navigation(result, html);
        html.open("main", "id", "main").line();
        new HtmlSummary(report, html).write();
        new HtmlClaims(report, html).write();
        new HtmlManuscript(report, html).write();
        new HtmlSources(report, html).write();
        new HtmlMatrix(report, html).write();
        HtmlFindings.write(result, html);
        html.close("main").line();
        html.raw("<script>\n").raw(resource("report.js")).raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static void header(Report report, Html html) {
        html.open("header").line();
        html.element("p", "Claims and evidence", "class", "over").line();
        html.element("h1", report.title()).line();
        List<String> parts = new ArrayList<>(report.input().files());
        parts.addAll(ReportPhrases.provenance(report.result(), report.notes().style()));
        html.element("p", String.join(" · ", parts), "class", "quiet").line();
        html.close("header").line();
    }

    private static void navigation(CheckResult result, Html html) {
        html.open("nav", "aria-label", "Parts of the report").line();
        html.link("#summary", "Summary").line();
        html.link("#claims", "Claims").line();
        if (!result.input().manuscripts().isEmpty()) {
            html.link("#manuscript", "Manuscript").line();
        }
        html.link("#sources", "Sources").line();
        html.link("#matrix", "Matrix").line();
        html.link("#findings", "Findings").line();
        html.raw("<label class=\"filter\" hidden>Filter <input type=\"search\" id=\"filter\" autocomplete=\"off\""
                + " placeholder=\"words, e.g. uncovered fact\" aria-describedby=\"hits\"><kbd>/</kbd>"
                + "<span id=\"hits\" role=\"status\"></span></label>\n");
        html.close("nav").line();
    }

    private static String resource(String name) {
        String content = Resource.text("org/footing/report/" + name);
        if (content == null) {
            throw new IllegalStateException("the program lacks its file " + name);
        }
        return content;
    }
}
