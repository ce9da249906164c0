package org.footing.manuscript;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.footing.text.Span;

/** Reads the blocks of a note's definition. */
final class NoteReader {
    private final NoteParts parts = new NoteParts();
    private final Span note;
    private final List<ManuscriptProblem> problems;

    private NoteReader(Span note, List<ManuscriptProblem> problems) {
        this.note = note;
        this.problems = problems;
    }

    static List<NotePart> read(Node definition, Span note, List<ManuscriptProblem> problems) {
        NoteReader reader = new NoteReader(note, problems);
        reader.blocks(definition);
        return reader.parts.finish();
    }

    /** The depth of blocks is bounded by {@link Blocks}. */
    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof CapturedText captured) {
                text(captured);
            } else if (node instanceof FencedCodeBlock code) {
                parts.add(code.getLiteral(), note);
            } else if (node instanceof IndentedCodeBlock code) {
                parts.add(code.getLiteral(), note);
            } else if (node instanceof HtmlBlock html) {
                parts.add(html.getLiteral(), note);
            } else {
                blocks(node);
            }
        }
    }

    private void text(CapturedText captured) {
        FoundInlines inlines = InlineScanner.scan(captured.text, captured.links);
        problems.addAll(inlines.problems);
        for (FoundInlines.Call call : inlines.calls) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.NESTED_NOTE,
                    inlines.span(call.start(), call.end()),
                    "a note inside a note",
                    "move its text into the outer note"));
        }
        parts.add(inlines, 0, captured.text.length());
    }
}
