package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Output;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.TextVisitor;
import org.footing.text.Controls;

/**
 * Writes the text of a paragraph: the author's words as they are, and rendered citations between them. Emphasis around a citation holds in
 * it too, so that what the style emphasizes there stands out by being upright.
 */
public final class TextWriter implements TextVisitor {
    private final DocumentMarkup markup;
    private final CitationTexts citations;
    private final NoteCalls notes;
    private final Output output = new Output();
    private Formatting around = Formatting.NONE;
    private int skip;

    /** What becomes of the calls of notes. */
    public interface NoteCalls {
        void call(TextNode.NoteCall call, DocumentMarkup markup);

        /** A citation in the running text: whether it was written as the call of a note of its own. */
        boolean made(TextNode.Cited cited, DocumentMarkup markup);
    }

    /** For text in which no notes are called. */
    public static final NoteCalls NO_NOTES = new NoteCalls() {
        @Override
        public void call(TextNode.NoteCall call, DocumentMarkup markup) {}

        @Override
        public boolean made(TextNode.Cited cited, DocumentMarkup markup) {
            return false;
        }
    };

    public TextWriter(DocumentMarkup markup, CitationTexts citations, NoteCalls notes) {
        this.markup = markup;
        this.citations = citations;
        this.notes = notes;
    }

    /** Writes the nodes, each after the other. */
    public void write(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            node.accept(this);
        }
    }

    @Override
    public void words(TextNode.Words words) {
        int from = Math.min(skip, words.text().length());
        skip -= from;
        if (from < words.text().length()) {
            markup.words(Controls.visible(words.text().substring(from)));
        }
    }

    @Override
    public void styled(TextNode.Styled styled) {
        if (styled.style() == TextStyle.STRIKEOUT) {
            markup.openStrikeout();
            write(styled.children());
            markup.closeStrikeout();
            return;
        }
        Formatting formatting = formatting(styled.style());
        Formatting before = around;
        Formatting change = flipped(formatting);
        markup.open(change);
        around = before.with(change);
        write(styled.children());
        around = before;
        markup.close(change);
    }

    private Formatting flipped(Formatting wanted) {
        if (wanted.fontStyle() != null && around.fontStyle() == Formatting.FontStyle.ITALIC) {
            return new Formatting(Formatting.FontStyle.NORMAL, null, null, null, null);
        }
        if (wanted.fontWeight() != null && around.fontWeight() == Formatting.FontWeight.BOLD) {
            return new Formatting(null, null, Formatting.FontWeight.NORMAL, null, null);
        }
        return wanted;
    }

    private static Formatting formatting(TextStyle style) {
        return switch (style) {
            case EMPHASIS -> Formatting.ITALIC;
            case STRONG -> Formatting.BOLD;
            case UNDERLINE -> Formatting.UNDERLINE;
            case SUPERSCRIPT -> Formatting.SUPERSCRIPT;
            case SUBSCRIPT -> Formatting.SUBSCRIPT;
            case SMALL_CAPS -> Formatting.SMALL_CAPS;
            case STRIKEOUT -> Formatting.NONE;
        };
    }

    @Override
    public void linked(TextNode.Linked linked) {
        markup.openHyperlink(linked.target(), linked.title());
        write(linked.children());
        markup.closeHyperlink(linked.target(), linked.title(), PlainNodes.of(linked.children()));
    }

    @Override
    public void picture(TextNode.Picture picture) {
        markup.picture(picture.target(), picture.title(), PlainNodes.of(picture.children()));
    }

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {
        markup.code(Controls.visible(verbatim.text()));
    }

    @Override
    public void formula(TextNode.Formula formula) {
        markup.formula(formula.tex(), formula.display());
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        markup.lineBreak(lineBreak.hard());
    }

    @Override
    public void raw(TextNode.Raw raw) {
        markup.rawText(raw.format(), raw.text());
    }

    @Override
    public void call(TextNode.NoteCall call) {
        notes.call(call, markup);
    }

    @Override
    public void cited(TextNode.Cited cited) {
        if (!notes.made(cited, markup)) {
            output.write(citations.of(cited.cluster()), markup, around);
            skip = citations.taken(cited.cluster());
        }
    }

    @Override
    public void marked(TextNode.Marked marked) {
        if (marked.attributes().classes().contains("smallcaps")
                || marked.attributes().classes().contains("underline")) {
            boolean caps = marked.attributes().classes().contains("smallcaps");
            styled(new TextNode.Styled(
                    caps ? TextStyle.SMALL_CAPS : TextStyle.UNDERLINE, marked.children(), marked.span()));
            return;
        }
        markup.openPassage(marked.attributes());
        write(marked.children());
        markup.closePassage(marked.attributes());
    }
}
