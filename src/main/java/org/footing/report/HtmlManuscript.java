package org.footing.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.apparatus.RenderedNote;
import org.footing.check.ClaimResult;
import org.footing.check.ClaimedText;
import org.footing.check.Verdict;
import org.footing.claim.ClaimState;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.manuscript.Sentence;
import org.jspecify.annotations.Nullable;

/** The manuscript, a line for each sentence, with a gutter that says how its claims stand. */
final class HtmlManuscript {
    private final Report report;
    private final Html html;
    private final ClaimedText claimed;
    private final Set<String> placed = new HashSet<>();

    HtmlManuscript(Report report, Html html) {
        this.report = report;
        this.html = html;
        this.claimed = ClaimedText.of(report.input().assessment().states());
    }

    void write() {
        if (report.input().manuscripts().isEmpty()) {
            return;
        }
        html.open("section", "id", "manuscript").element("h2", "Manuscript").line();
        legend();
        for (Manuscript manuscript : report.input().manuscripts()) {
            if (report.input().manuscripts().size() > 1) {
                html.element("h3", manuscript.source().name()).line();
            }
            for (Section section : manuscript.sections()) {
                write(manuscript, section);
            }
            notes(manuscript);
        }
        html.close("section").line();
    }

    private void legend() {
        html.open("p", "class", "quiet");
        for (Verdict verdict : Verdict.values()) {
            HtmlSign.verdict(html, verdict);
            html.text(" " + verdict.id() + "  ");
        }
        html.open("span", "class", "sign").raw("□").close("span").text(" a note, but no claim is recorded");
        html.close("p").line();
    }

    private void write(Manuscript manuscript, Section section) {
        boolean headed = section.title().isEmpty();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            if (paragraph.section().span().start() != section.span().start()
                    || paragraph.section().level() != section.level()) {
                continue;
            }
            if (!headed) {
                html.element("h3", section.title()).line();
                headed = true;
            }
            html.open("div", "class", "paragraph").line();
            for (Sentence sentence : paragraph.sentences()) {
                write(manuscript, sentence);
            }
            html.close("div").line();
        }
    }

    private void write(Manuscript manuscript, Sentence sentence) {
        List<ClaimState> states = claimed.in(manuscript, sentence.span());
        Verdict worst = worst(states);
        html.open(
                "div", "class", worst == null ? "s" : "s f v-" + worst.id(), "data-f", worst == null ? "" : worst.id());
        html.open("span", "class", "gutter");
        for (ClaimState state : states) {
            ClaimResult claim = report.result().claim(state.claim().id());
            if (claim != null) {
                anchor(claim);
            }
        }
        if (states.isEmpty() && sentence.isNoted()) {
            html.open("span", "class", "sign", "role", "img", "aria-label", "a note, but no claim")
                    .raw("□")
                    .close("span");
        }
        html.close("span").open("p").text(sentence.text());
        for (NoteReference reference : sentence.notes()) {
            html.open("sup")
                    .link("#" + noteId(manuscript, reference.label()), number(manuscript, reference))
                    .close("sup");
        }
        for (CitationCluster cluster : sentence.citations()) {
            cite(cluster);
        }
        html.close("p").close("div").line();
    }

    private void anchor(ClaimResult claim) {
        String id = claim.claim().id();
        html.open(
                "a",
                "href",
                HtmlSign.claim(id),
                "id",
                placed.add(id) ? "at-" + id : "",
                "class",
                "sign v-" + claim.verdict().id(),
                "title",
                id + ": " + claim.verdict().id(),
                "aria-label",
                id + ": " + claim.verdict().id());
        html.raw(HtmlSign.shape(claim.verdict())).close("a");
    }

    private @Nullable Verdict worst(List<ClaimState> states) {
        Verdict worst = null;
        for (ClaimState state : states) {
            ClaimResult claim = report.result().claim(state.claim().id());
            if (claim != null && (worst == null || claim.verdict().compareTo(worst) < 0)) {
                worst = claim.verdict();
            }
        }
        return worst;
    }

    private void cite(CitationCluster cluster) {
        html.raw(" [");
        String separator = "";
        for (Citation citation : cluster.citations()) {
            html.text(separator).link(HtmlSign.source(citation.key()), citation.key());
            html.text(citation.locatorText().isEmpty() ? "" : ", " + citation.locatorText());
            separator = "; ";
        }
        html.raw("]");
    }

    private void notes(Manuscript manuscript) {
        if (manuscript.notes().isEmpty() || report.notes().papers().isEmpty()) {
            return;
        }
        html.element("h3", "Notes").line().open("ol", "class", "notes").line();
        for (Note note : manuscript.notes()) {
            RenderedNote rendered = report.note(manuscript, note);
            int number = rendered == null ? note.number() : rendered.number();
            html.open("li", "value", Integer.toString(number), "id", noteId(manuscript, note.label()));
            if (rendered != null) {
                html.marked(rendered.text());
            }
            html.close("li").line();
        }
        html.close("ol").line();
    }

    private String number(Manuscript manuscript, NoteReference reference) {
        Note note = manuscript.note(reference.label()).orElse(null);
        RenderedNote rendered = note == null ? null : report.note(manuscript, note);
        return rendered == null ? Integer.toString(reference.number()) : Integer.toString(rendered.number());
    }

    /** Labels may hold what an id may not: the note's number in the manuscript is as good. */
    private String noteId(Manuscript manuscript, String label) {
        int index = 0;
        List<Manuscript> manuscripts = report.input().manuscripts();
        while (index < manuscripts.size() && manuscripts.get(index).source() != manuscript.source()) {
            index++;
        }
        Note note = manuscript.note(label).orElse(null);
        String number = note == null ? "none" : Integer.toString(note.number());
        return index == 0 ? "note-" + number : "note-" + index + "-" + number;
    }
}
