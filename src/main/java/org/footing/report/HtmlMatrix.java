package org.footing.report;

import java.util.List;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.check.SourceResult;

/** Claims by sources: which rests on which, and how well that was checked. */
final class HtmlMatrix {
    private final Report report;
    private final Html html;

    HtmlMatrix(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        List<SourceResult> sources = report.result().sources();
        html.open("section", "id", "matrix").element("h2", "Matrix").line();
        html.element(
                        "p",
                        "○ unchecked  ● verified  ◐ stale  ✕ failed  ◌ unavailable  ◁ does not back the claim",
                        "class",
                        "quiet")
                .line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Claims by sources")
                .open("table", "class", "matrix")
                .line();
        html.open("thead").open("tr").element("td", "");
        for (SourceResult source : sources) {
            html.open("th", "scope", "col").open("div");
            html.link(
                    HtmlSign.source(source.source().key()),
                    SourceLabel.of(source.source(), report.language()),
                    "title",
                    source.source().key());
            html.close("div").close("th");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (ClaimResult claim : report.result().claims()) {
            row(claim, sources);
        }
        html.close("tbody").close("table").close("div").close("section").line();
    }

    private void row(ClaimResult claim, List<SourceResult> sources) {
        html.open(
                        "tr",
                        "class",
                        "f",
                        "data-f",
                        claim.verdict().id() + " " + claim.claim().kind().id())
                .open("th", "scope", "row");
        HtmlSign.verdict(html, claim.verdict());
        html.raw(" ")
                .link(HtmlSign.claim(claim.claim().id()), claim.claim().id())
                .close("th");
        for (SourceResult source : sources) {
            html.open("td");
            for (LinkResult link : claim.links()) {
                if (link.link().source().equals(source.source().key())) {
                    HtmlSign.link(html, link);
                }
            }
            html.close("td");
        }
        html.close("tr").line();
    }
}
