package org.footing.report;

import java.util.List;
import java.util.Map;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.check.SourceResult;
import org.footing.manuscript.Note;
import org.footing.source.Source;

/** A card for each source that is used: what it is, and the claims that rest on it. */
final class HtmlSources {
    private final Report report;
    private final Html html;

    HtmlSources(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "sources").element("h2", "Sources").line();
        for (SourceResult source : report.result().sources()) {
            card(source);
        }
        html.close("section").line();
    }

    private void card(SourceResult result) {
        Source source = result.source();
        html.open("article", "class", "card f", "id", "source-" + source.key()).line();
        html.element("h3", SourceLabel.of(source, report.language())).line();
        String sourceClass = source.sourceClass() == null
                ? "class unknown"
                : source.sourceClass().word();
        html.open("p", "class", "meta")
                .element("code", source.key())
                .text(" · " + sourceClass + " · " + source.type() + " · " + used(result))
                .close("p")
                .line();
        String entry = report.notes().entry(source.key());
        if (!entry.isEmpty()) {
            html.open("p", "class", "rendered").marked(entry).close("p").line();
        }
        titles(source);
        if (!source.uncertain().isEmpty()) {
            html.element("p", "Inferred: " + String.join(", ", source.uncertain()), "class", "doubt")
                    .line();
        }
        html.open("ul", "class", "claims").line();
        for (ClaimResult claim : result.claims()) {
            for (LinkResult link : claim.links()) {
                if (link.link().source().equals(source.key())) {
                    claim(claim, link);
                }
            }
        }
        html.close("ul").close("article").line();
    }

    private static String used(SourceResult result) {
        StringBuilder out =
                new StringBuilder(ReportPhrases.count(result.claims().size(), "claim"));
        List<Note> notes = result.notes();
        for (int i = 0; i < notes.size(); i++) {
            out.append(i > 0 ? ", " : notes.size() == 1 ? " · note " : " · notes ")
                    .append(notes.get(i).number());
        }
        return out.toString();
    }

    /** The title in the original and its other forms, where it has any. */
    private void titles(Source source) {
        String title = source.title();
        if (title == null || source.variants().of("title").isEmpty()) {
            return;
        }
        String main = source.variants().mainOf("title");
        String own = main != null ? main : source.language() == null ? "" : source.language();
        html.open("dl", "class", "titles").element("dt", own.isEmpty() ? "title" : own);
        html.foreign("dd", title, own);
        for (Map.Entry<String, String> form : source.variants().of("title").entrySet()) {
            html.element("dt", form.getKey()).foreign("dd", form.getValue(), form.getKey());
        }
        html.close("dl").line();
    }

    private void claim(ClaimResult claim, LinkResult link) {
        html.open("li");
        HtmlSign.link(html, link);
        html.raw(" ").link(HtmlSign.claim(claim.claim().id()), claim.claim().id());
        String locator = link.link().locatorText();
        html.text((locator.isEmpty() ? "" : ", " + locator) + " · "
                + link.link().stance().id() + " · " + ReportPhrases.status(link));
        html.element("span", claim.claim().statement(), "class", "statement")
                .close("li")
                .line();
    }
}
