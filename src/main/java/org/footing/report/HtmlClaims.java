package org.footing.report;

import org.footing.apparatus.RenderedNote;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.check.Verdict;
import org.footing.claim.Component;
import org.footing.claim.EvidenceLink;
import org.footing.claim.Excerpt;
import org.footing.claim.Translation;

/** A card for each claim; those that lack something first. */
final class HtmlClaims {
    private final Report report;
    private final Html html;

    HtmlClaims(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "claims").element("h2", "Claims").line();
        for (Verdict verdict : Verdict.values()) {
            int count = report.result().counts().get(verdict.id());
            if (count > 0) {
                html.open("div", "class", "group")
                        .element("h3", title(verdict) + " (" + count + ")")
                        .line();
                for (ClaimResult claim : report.result().claims()) {
                    if (claim.verdict() == verdict) {
                        card(claim);
                    }
                }
                html.close("div").line();
            }
        }
        html.close("section").line();
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case UNCOVERED -> "Not covered";
            case WEAK -> "Weak: a bad link, or a premise that does not hold";
            case COVERED -> "Covered";
            case WAIVED -> "Waived";
        };
    }

    private void card(ClaimResult result) {
        String id = result.claim().id();
        html.open("article", "class", "card f v-" + result.verdict().id(), "id", "claim-" + id, "data-f", words(result))
                .line();
        html.open("h4");
        HtmlSign.verdict(html, result.verdict());
        html.raw(" ");
        html.foreign("span", result.claim().statement(), foreign(result.claim().language()))
                .close("h4")
                .line();
        html.open("p", "class", "meta")
                .element("code", id)
                .text(" · " + result.claim().kind().id());
        if (result.home() != null) {
            html.text(" · ").link("#at-" + id, place(result));
        } else {
            html.text(" · " + result.anchor().id());
        }
        html.close("p").line();
        if (result.home() != null) {
            html.element("blockquote", result.home().sentence(), "class", "sentence")
                    .line();
        }
        remarks(result);
        for (LinkResult link : result.links()) {
            link(link);
        }
        html.close("article").line();
    }

    /** A tag of the document's own language says nothing new. */
    private String foreign(String language) {
        return language.equals(report.language()) ? "" : language;
    }

    /** What the filter finds besides the text of the card. */
    private static String words(ClaimResult result) {
        StringBuilder words = new StringBuilder(result.verdict().id());
        for (String tag : result.claim().tags()) {
            words.append(' ').append(tag);
        }
        return words.toString();
    }

    private static String place(ClaimResult result) {
        String title = result.home() == null ? "" : result.home().section().title();
        String line = "line " + result.location().line();
        return title.isEmpty() ? line : title + ", " + line;
    }

    private void remarks(ClaimResult result) {
        String lacks = ReportPhrases.lacks(result);
        if (!lacks.isEmpty()) {
            html.element("p", lacks, "class", "bad").line();
        }
        String weakness = ReportPhrases.weakness(result);
        if (!weakness.isEmpty()) {
            html.element("p", weakness, "class", "doubt").line();
        }
        if (result.verdict() == Verdict.WAIVED) {
            html.element("p", "Waived: " + result.claim().waiver()).line();
        }
        if (!result.claim().premises().isEmpty()) {
            html.open("p").text("Follows from ");
            for (String premise : result.claim().premises()) {
                ClaimResult claim = report.result().claim(premise);
                if (claim == null) {
                    html.element("code", premise).raw(" ");
                } else {
                    HtmlSign.verdict(html, claim.verdict());
                    html.raw(" ").link(HtmlSign.claim(premise), premise).raw(" ");
                }
            }
            html.close("p").line();
        }
    }

    private void link(LinkResult result) {
        EvidenceLink link = result.link();
        html.open("div", "class", "link").open("p");
        HtmlSign.link(html, result);
        html.raw(" ");
        if (!link.note().isEmpty()) {
            int number = report.number(result);
            html.element("span", "note " + (number == 0 ? link.note() + "?" : number), "class", "note-number")
                    .raw(" ");
        }
        if (result.source() == null) {
            html.element("strong", report.label(result), "class", "bad");
        } else {
            html.link(HtmlSign.source(link.source()), report.label(result));
        }
        if (!link.locatorText().isEmpty()) {
            html.text(", ").element("b", link.locatorText());
        }
        html.close("p").line();
        String sourceClass = result.sourceClass().isEmpty() ? "class unknown" : result.sourceClass();
        String status = ReportPhrases.status(result);
        String seen = link.verification().seen();
        html.element(
                        "p",
                        link.stance().id() + " · " + sourceClass + " · " + status
                                + (seen.isEmpty() ? "" : " · seen: " + seen),
                        "class",
                        "meta")
                .line();
        RenderedNote note = report.note(result);
        if (note != null) {
            html.open("p", "class", "rendered").marked(note.text()).close("p").line();
        }
        words(link);
        changes(result);
        html.close("div").line();
    }

    /** Original and translation, side by side. */
    private void words(EvidenceLink link) {
        Excerpt excerpt = link.excerpt().orElse(null);
        Translation translation = link.translation().orElse(null);
        if (excerpt != null || translation != null) {
            html.open("div", "class", "pair");
            if (excerpt != null) {
                html.foreign("blockquote", excerpt.text(), excerpt.language());
            }
            if (translation != null) {
                html.open("blockquote");
                html.foreign("span", translation.text(), translation.language());
                if (!translation.translator().isEmpty()) {
                    html.element("footer", "tr. " + translation.translator());
                }
                html.close("blockquote");
            }
            html.close("div").line();
        }
        if (!link.answer().isEmpty()) {
            html.element("p", "Answer: " + link.answer()).line();
        }
    }

    /** What was checked beside what stands there now. */
    private void changes(LinkResult result) {
        for (Component component : result.state().changed()) {
            String before = result.link().verification().texts().of(component);
            if (!before.isEmpty()) {
                html.open("p", "class", "doubt").text(component.id() + ": ");
                html.element("del", before)
                        .raw(" ")
                        .element("ins", result.state().texts().of(component));
                html.close("p").line();
            }
        }
    }
}
