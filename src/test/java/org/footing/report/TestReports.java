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
import org.footing.library.Library;
import org.footing.manuscript.Citation;
import org.footing.manuscript.CitationCluster;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.MarkdownReader;
import org.footing.manuscript.Note;
import org.footing.manuscript.NotePart;
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
        Manuscript manuscript = MarkdownReader.read(TextFile.read(Path.of("bibliography", "paper.md")));
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
                notes.add(
                        new RenderedNote(note.number(), note.label(), text(note, manuscript), List.of(), note.span()));
            }
            papers.add(new RenderedPaper(notes, List.of(), List.<RenderedEntry>of(), List.of()));
        }
        return new Report(result, new NoteTexts("as-written", papers));
    }

    private static String text(Note note, Manuscript manuscript) {
        StringBuilder out = new StringBuilder();
        for (NotePart part : note.parts()) {
            if (part instanceof CitationCluster cluster) {
                for (Citation citation : cluster.citations()) {
                    out.append(out.length() == 0 ? "" : "; ").append(citation.key());
                    out.append(citation.locatorText().isEmpty() ? "" : ", " + citation.locatorText());
                }
            } else {
                out.append(Html.escape(part.span().of(manuscript.source().content())));
            }
        }
        return out.toString();
    }
}
