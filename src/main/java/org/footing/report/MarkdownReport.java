package org.footing.report;

import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.RenderedNote;
import org.footing.check.CheckResult;
import org.footing.check.ClaimResult;
import org.footing.check.Finding;
import org.footing.check.Gate;
import org.footing.check.LinkResult;
import org.footing.check.SectionResult;
import org.footing.check.Verdict;
import org.footing.check.measure.Measure;
import org.footing.check.measure.Ratios;
import org.footing.claim.EvidenceLink;
import org.footing.claim.Excerpt;
import org.footing.claim.Translation;
import org.footing.text.Controls;

/** The report as Markdown, to be pasted into a document: coverage, what is missing, then every claim with its evidence. */
public final class MarkdownReport {
    private final Report report;
    private final CheckResult result;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private MarkdownReport(Report report) {
        this.report = report;
        this.result = report.result();
    }

    public static String write(Report report) {
        return new MarkdownReport(report).write();
    }

    private String write() {
        List<String> provenance = new ArrayList<>(result.input().files());
        provenance.addAll(ReportPhrases.provenance(result, report.notes().style()));
        line("# Claims and evidence: " + escape(report.title()));
        line("");
        line(escape(String.join(" · ", provenance)));
        line("");
        line("## Coverage");
        line("");
        coverage();
        missing();
        for (SectionResult section : result.sections()) {
            if (!section.claims().isEmpty()) {
                line("");
                line("## " + escape(section.title()));
                for (ClaimResult claim : section.claims()) {
                    claim(claim);
                }
            }
        }
        findings();
        return out.toString();
    }

    private void coverage() {
        StringBuilder head = new StringBuilder("| Section | Claims |");
        StringBuilder rule = new StringBuilder("|---|--:|");
        for (Measure measure : CoverageTable.COLUMNS) {
            head.append(' ').append(measure.heading()).append(" |");
            rule.append("--:|");
        }
        line(head.toString());
        line(rule.toString());
        for (SectionResult section : result.sections()) {
            line(row(escape(section.title()), section.claims().size(), section.ratios()));
        }
        line(row("**Total**", result.claims().size(), result.ratios()));
        line("");
        for (Measure measure : Measure.ALL) {
            if (result.ratios().get(measure).isDefined()) {
                line("- " + result.ratios().get(measure).display() + " ("
                        + result.ratios().get(measure).num() + "/"
                        + result.ratios().get(measure).den() + ") " + measure.meaning());
            }
        }
        line("- not counted: " + String.join(", ", ReportPhrases.excluded(result)));
        for (Gate gate : result.gates()) {
            line("- " + Glyph.of(gate.passed()) + " threshold " + gate.subject() + " " + gate.demand() + ": "
                    + gate.display());
        }
    }

    private static String row(String title, int claims, Ratios ratios) {
        StringBuilder row = new StringBuilder("| ")
                .append(title)
                .append(" | ")
                .append(claims)
                .append(" |");
        for (Measure measure : CoverageTable.COLUMNS) {
            row.append(' ').append(ratios.get(measure).display()).append(" |");
        }
        return row.toString();
    }

    private void missing() {
        List<ClaimResult> missed = new ArrayList<>();
        for (ClaimResult claim : result.claims()) {
            if (claim.verdict() == Verdict.UNCOVERED) {
                missed.add(claim);
            }
        }
        if (missed.isEmpty()) {
            return;
        }
        line("");
        line("## Not covered");
        line("");
        for (ClaimResult claim : missed) {
            line("- `" + claim.claim().id() + "` (" + claim.claim().kind().id() + ") " + ReportPhrases.lacks(claim));
        }
    }

    private void claim(ClaimResult claim) {
        line("");
        line("### " + Glyph.of(claim.verdict()) + " " + escape(claim.claim().statement()));
        line("");
        List<String> words = new ArrayList<>();
        words.add("`" + claim.claim().id() + "`");
        words.add(claim.claim().kind().id());
        words.add(claim.verdict().id());
        String lacks = ReportPhrases.lacks(claim);
        if (!lacks.isEmpty()) {
            words.add("**" + lacks + "**");
        }
        String weakness = ReportPhrases.weakness(claim);
        if (!weakness.isEmpty()) {
            words.add("**" + escape(weakness) + "**");
        }
        if (claim.verdict() == Verdict.WAIVED) {
            words.add(escape(claim.claim().waiver()));
        }
        if (!claim.claim().premises().isEmpty()) {
            words.add("follows from `" + String.join("`, `", claim.claim().premises()) + "`");
        }
        line(String.join(" · ", words));
        if (!claim.links().isEmpty()) {
            line("");
        }
        for (LinkResult link : claim.links()) {
            link(link);
        }
    }

    private void link(LinkResult result) {
        EvidenceLink link = result.link();
        String number = link.note().isEmpty()
                ? ""
                : "note " + (report.number(result) == 0 ? escape(link.note()) + "?" : report.number(result)) + ": ";
        String locator = link.locatorText().isEmpty() ? "" : ", " + escape(link.locatorText());
        String sourceClass = result.sourceClass().isEmpty() ? "class unknown" : result.sourceClass();
        line("- " + number + escape(report.label(result)) + locator + " · "
                + link.stance().id() + " · " + sourceClass + " · " + escape(ReportPhrases.status(result)));
        RenderedNote note = report.note(result);
        if (note != null) {
            line("  - " + note.text().replace("\n", " "));
        }
        Excerpt excerpt = link.excerpt().orElse(null);
        if (excerpt != null) {
            line("  - original: " + escape(excerpt.text()) + language(excerpt.language()));
        }
        Translation translation = link.translation().orElse(null);
        if (translation != null) {
            line("  - translation: " + escape(translation.text()) + language(translation.language()));
        }
        if (!link.answer().isEmpty()) {
            line("  - answer: " + escape(link.answer()));
        }
    }

    private static String language(String tag) {
        return tag.isEmpty() ? "" : " (" + tag + ")";
    }

    private void findings() {
        if (result.findings().isEmpty()) {
            return;
        }
        line("");
        line("## Findings");
        line("");
        line(ReportPhrases.findings(result));
        line("");
        for (Finding finding : result.findings()) {
            String claim = finding.claim().isEmpty() ? "" : " `" + finding.claim() + "`";
            String suggestion = finding.suggestion().isEmpty() ? "" : "; " + escape(finding.suggestion());
            line("- " + escape(finding.location().toString()) + " **"
                    + finding.severity().id() + "** " + finding.rule().id() + claim + ": " + escape(finding.message())
                    + suggestion);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** What Markdown would take for markup is escaped; words stay as they read. */
    static String escape(String data) {
        String text = Controls.visible(data);
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = "\\`*_[]<>|^~@$&".indexOf(c) >= 0;
            if (special || c == '\n' || escaped != null) {
                if (escaped == null) {
                    escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                if (special) {
                    escaped.append('\\');
                }
                escaped.append(c == '\n' ? ' ' : c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
