package org.footing.resolve.note;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.Citation;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.TextVisitor;
import org.footing.manuscript.Note;
import org.footing.text.Span;

/** Takes the words of notes out of a draft, and remembers which are in italics. */
public final class PrintedNoteReader extends BlockWalk implements TextVisitor {
    private final StringBuilder out = new StringBuilder();
    private final List<Span> emphasised = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private PrintedNoteReader() {}

    /** One note. */
    public static PrintedNote of(Note note) {
        PrintedNoteReader reader = new PrintedNoteReader();
        reader.read(note.blocks());
        return new PrintedNote(note.label(), note.number(), reader.out.toString(), reader.emphasised, reader.keys);
    }

    @Override
    public void text(Block.Text text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        all(text.content());
    }

    private void all(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            node.accept(this);
        }
    }

    @Override
    public void words(TextNode.Words words) {
        out.append(words.text());
    }

    @Override
    public void styled(TextNode.Styled styled) {
        int start = out.length();
        all(styled.children());
        if ((styled.style() == TextStyle.EMPHASIS || styled.style() == TextStyle.UNDERLINE) && out.length() > start) {
            emphasised.add(new Span(start, out.length()));
        }
    }

    @Override
    public void linked(TextNode.Linked linked) {
        int start = out.length();
        all(linked.children());
        // An address behind the words tells more than they do.
        boolean address = linked.target().startsWith("http") && out.indexOf(linked.target(), start) < 0;
        if (address) {
            out.append(' ').append(linked.target());
        }
    }

    @Override
    public void picture(TextNode.Picture picture) {}

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {
        out.append(verbatim.text());
    }

    @Override
    public void formula(TextNode.Formula formula) {
        out.append(formula.tex());
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void raw(TextNode.Raw raw) {}

    @Override
    public void call(TextNode.NoteCall call) {}

    @Override
    public void cited(TextNode.Cited cited) {
        for (Citation citation : cited.cluster().citations()) {
            keys.add(citation.key());
        }
    }

    @Override
    public void marked(TextNode.Marked marked) {
        all(marked.children());
    }
}
