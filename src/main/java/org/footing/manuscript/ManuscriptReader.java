package org.footing.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.Document;
import org.footing.document.DocumentProblem;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Goes through a document once: sections, paragraphs, and the claims that are divisions. */
final class ManuscriptReader extends BlockWalk {
    private static final Comparator<DocumentProblem> BY_PLACE = new Comparator<>() {
        @Override
        public int compare(DocumentProblem a, DocumentProblem b) {
            return Integer.compare(a.span().start(), b.span().start());
        }
    };

    private final Document document;
    private final List<DocumentProblem> problems;
    private final NoteTable notes;
    private final TextReader texts;
    private final SectionTree sections;

    private ManuscriptReader(Document document) {
        this.document = document;
        this.problems = new ArrayList<>(document.problems());
        this.notes = new NoteTable(document.notes(), problems);
        this.texts = new TextReader(notes);
        HeadingStarts starts = new HeadingStarts();
        starts.read(document.blocks());
        this.sections = new SectionTree(0, document.source().content().length(), starts.offsets);
    }

    static Manuscript read(Document document) {
        return new ManuscriptReader(document).manuscript();
    }

    private Manuscript manuscript() {
        read(document.blocks());
        List<Note> called = notes.called();
        List<Note> unused = notes.unused();
        List<ClaimMark> claims = texts.claims(problems);
        problems.sort(BY_PLACE);
        return new Manuscript(
                document, sections.all(), texts.paragraphs(), called, unused, texts.citations(), claims, problems);
    }

    /** A section ends at the next heading. */
    private static final class HeadingStarts extends BlockWalk {
        final List<Integer> offsets = new ArrayList<>();

        @Override
        public void heading(Block.Heading heading) {
            offsets.add(heading.span().start());
        }

        @Override
        public void text(Block.Text text) {}
    }

    @Override
    public void heading(Block.Heading heading) {
        Span span = heading.span();
        List<TextNode> content = heading.content();
        FlatText flat = texts.heading(content, span);
        Span place = flat.length() == 0 ? new Span(span.start(), span.start()) : flat.span(0, flat.length());
        sections.start(heading.level(), span.start(), PlainText.of(flat, 0, flat.length()), place);
    }

    @Override
    public void text(Block.Text text) {
        texts.paragraph(text, sections.current());
    }

    @Override
    public void division(Block.Division division) {
        int first = texts.paragraphs().size();
        Section section = sections.current();
        read(division.blocks());
        if (division.attributes().isClaim()) {
            texts.claim(division.attributes(), section, division.span(), first);
        }
    }
}
