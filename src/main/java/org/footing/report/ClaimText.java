package org.footing.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.apparatus.RenderedNote;
import org.footing.check.ClaimResult;
import org.footing.check.LinkResult;
import org.footing.check.Verdict;
import org.footing.claim.AnchorState;
import org.footing.claim.EvidenceLink;
import org.footing.claim.Excerpt;
import org.footing.claim.Translation;
import org.footing.text.DisplayWidth;

/** The claims of one section of the text report. A note is shown in full under the first of them that it backs. */
final class ClaimText {
    private static final int NOTE_COLUMN = 5;

    private final Report report;
    private final Page page;
    private final Set<String> shown = new HashSet<>();

    ClaimText(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    void print(ClaimResult claim) {
        Verdict verdict = claim.verdict();
        StringBuilder head = new StringBuilder(page.paint(Glyph.tone(verdict), Glyph.of(verdict)))
                .append(' ')
                .append(page.paint(Tone.STRONG, claim.claim().id()))
                .append("  ")
                .append(claim.claim().kind().id());
        head.append(page.paint(Tone.QUIET, "  " + place(claim)));
        page.line(head.toString());
        page.hang("  ", claim.claim().statement(), "");
        printLacks(claim);
        for (LinkResult link : claim.links()) {
            printLink(link);
        }
    }

    private static String place(ClaimResult claim) {
        if (claim.home() == null) {
            return claim.anchor().id();
        }
        String line = "line " + claim.location().line();
        boolean sure = claim.anchor() == AnchorState.MARKED
                || claim.anchor() == AnchorState.EXACT
                || claim.anchor() == AnchorState.NORMALISED;
        return sure ? line : line + ", " + claim.anchor().id();
    }

    private void printLacks(ClaimResult claim) {
        String lacks = ReportPhrases.lacks(claim);
        if (!lacks.isEmpty()) {
            page.hang("  ", lacks, Tone.BAD);
        }
        String weakness = ReportPhrases.weakness(claim);
        if (!weakness.isEmpty()) {
            page.hang("  ", weakness, Tone.DOUBTFUL);
        }
        if (claim.verdict() == Verdict.WAIVED) {
            page.hang("  waived: ", claim.claim().waiver(), Tone.QUIET);
        }
        if (!claim.claim().premises().isEmpty()) {
            page.hang("  follows from ", String.join(", ", claim.claim().premises()), "");
        }
    }

    private void printLink(LinkResult result) {
        EvidenceLink link = result.link();
        List<String> words = new ArrayList<>();
        words.add(
                link.locatorText().isEmpty() ? report.label(result) : report.label(result) + ", " + link.locatorText());
        words.add(link.stance().id());
        words.add(result.sourceClass().isEmpty() ? "class unknown" : result.sourceClass());
        words.add(ReportPhrases.status(result));
        page.hang(lead(number(result)), String.join(" · ", words), tone(result));
        RenderedNote note = report.note(result);
        if (note != null && shown.add(note.label())) {
            page.hang(" ".repeat(NOTE_COLUMN + 3), note.text(), Tone.QUIET);
        }
        Excerpt excerpt = link.excerpt().orElse(null);
        if (excerpt != null) {
            page.hang(" ".repeat(NOTE_COLUMN + 3) + language(excerpt.language()), excerpt.text(), "");
        }
        Translation translation = link.translation().orElse(null);
        if (translation != null) {
            String by = translation.translator().isEmpty() ? "" : " (tr. " + translation.translator() + ")";
            page.hang(" ".repeat(NOTE_COLUMN + 3) + language(translation.language()), translation.text() + by, "");
        }
        if (!link.answer().isEmpty()) {
            page.hang(" ".repeat(NOTE_COLUMN + 3) + "answer: ", link.answer(), "");
        }
    }

    private static String language(String tag) {
        return (tag.isEmpty() ? "–" : tag) + " │ ";
    }

    /** {@code note 12}, or {@code no note} as a dash. */
    private String number(LinkResult result) {
        String label = result.link().note();
        int number = report.number(result);
        return label.isEmpty() ? "–" : number == 0 ? label + "?" : Integer.toString(number);
    }

    private static String lead(String number) {
        return "  " + " ".repeat(Math.max(0, NOTE_COLUMN - 1 - DisplayWidth.of(number))) + number + "  ";
    }

    private static String tone(LinkResult result) {
        if (result.state().isStale()) {
            return Tone.DOUBTFUL;
        }
        return result.state().isBad() || result.source() == null ? Tone.BAD : "";
    }
}
