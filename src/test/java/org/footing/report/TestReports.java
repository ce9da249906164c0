package org.footing.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.apparatus.RenderedEntry;
import org.footing.apparatus.RenderedNote;
import org.footing.apparatus.RenderedPaper;
import org.footing.check.CheckInput;
import org.footing.check.CheckResult;
import org.footing.check.Checker;
import org.footing.check.Filter;
import org.footing.check.TestPaper;
import org.footing.claim.Assessor;
import org.footing.claim.Claims;
import org.footing.claim.ClaimsFile;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.markdown.MarkdownReader;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.source.Sources;
import org.footing.source.form.FormNeeds;
import org.footing.text.TextFile;

/**
 * Reports to test with. Notes are not rendered by a style but shown as the manuscript has them: what a style makes of them is tested
 * where it is made, and should not change these files.
 */
final class TestReports {
    private TestReports() {}

    /** The paper of this project's own library. */
    static Report paper() {
        return Paper.REPORT;
    }

    private static final class Paper {
        static final Report REPORT = read();
    }

    private static Report read() {
        Library library = Library.at(Path.of("bibliography"));
        Manuscript manuscript = Manuscript.of(MarkdownReader.read(TextFile.read(Path.of("bibliography", "paper.md"))));
        Claims claims = ClaimsFile.in(library.folder()).read();
        Sources sources = library.sources();
        CheckResult result = Checker.check(new CheckInput(
                "1.2.3",
                List.of(manuscript),
                sources,
                claims,
                Assessor.assess(claims, sources, List.of(manuscript), "en"),
                Filter.NONE,
                FormNeeds.of("en"),
                List.of(TestPaper.parser().settings(Map.of("claim", "60%")).get(0))));
        return of(result);
    }

    static Report of(CheckResult result) {
        List<RenderedPaper> papers = new ArrayList<>();
        for (Manuscript manuscript : result.input().manuscripts()) {
            List<RenderedNote> notes = new ArrayList<>();
            for (Note note : manuscript.notes()) {
                notes.add(new RenderedNote(
                        note.number(), 0, note.label(), text(note, manuscript), List.of(), note.span()));
            }
            papers.add(new RenderedPaper(notes, List.of(), List.<RenderedEntry>of(), List.of()));
        }
        return new Report(result, new NoteTexts("as-written", papers));
    }

    private static String text(Note note, Manuscript manuscript) {
        StringBuilder out = new StringBuilder();
        String source = manuscript.source().content();
        int at = note.blocks().get(0).span().start();
        for (CitationCluster cluster : note.citations()) {
            out.append(Html.escape(source.substring(at, cluster.span().start())));
            for (Citation citation : cluster.citations()) {
                out.append(out.length() == 0 ? "" : "; ").append(citation.key());
                out.append(citation.locatorText().isEmpty() ? "" : ", " + citation.locatorText());
            }
            at = cluster.span().end();
        }
        int end = note.blocks().get(note.blocks().size() - 1).span().end();
        return out.append(Html.escape(source.substring(at, end))).toString();
    }
}
