package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.document.TextNode;
import org.footing.document.TextVisitor;

/** Turns the author's words before and after a cite into nodes that stand beside the processor's. */
final class ProseNodes implements TextVisitor {
    private List<Inline> nodes = new ArrayList<>();

    private ProseNodes() {}

    static List<Inline> of(List<TextNode> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return new ProseNodes().inside(words);
    }

    private List<Inline> inside(List<TextNode> children) {
        List<Inline> outer = nodes;
        nodes = new ArrayList<>();
        for (TextNode child : children) {
            child.accept(this);
        }
        List<Inline> inner = nodes;
        nodes = outer;
        return inner;
    }

    @Override
    public void words(TextNode.Words words) {
        nodes.add(Inline.text(words.text()));
    }

    @Override
    public void styled(TextNode.Styled styled) {
        Formatting formatting = switch (styled.style()) {
            case EMPHASIS -> Formatting.ITALIC;
            case STRONG -> Formatting.BOLD;
            case UNDERLINE -> Formatting.UNDERLINE;
            case SUPERSCRIPT -> Formatting.SUPERSCRIPT;
            case SUBSCRIPT -> Formatting.SUBSCRIPT;
            case SMALL_CAPS -> Formatting.SMALL_CAPS;
            case STRIKEOUT -> Formatting.NONE;
        };
        nodes.add(new Inline.Emphasis(formatting, inside(styled.children())));
    }

    @Override
    public void linked(TextNode.Linked linked) {
        nodes.add(new Inline.Link(linked.target(), inside(linked.children())));
    }

    @Override
    public void picture(TextNode.Picture picture) {
        nodes.addAll(inside(picture.children()));
    }

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {
        nodes.add(Inline.text(verbatim.text()));
    }

    @Override
    public void formula(TextNode.Formula formula) {
        nodes.add(Inline.text(formula.tex()));
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        nodes.add(Inline.text(" "));
    }

    @Override
    public void raw(TextNode.Raw raw) {
        nodes.add(Inline.text(raw.text()));
    }

    @Override
    public void call(TextNode.NoteCall call) {}

    @Override
    public void cited(TextNode.Cited cited) {
        nodes.addAll(inside(cited.shown()));
    }

    @Override
    public void marked(TextNode.Marked marked) {
        nodes.addAll(inside(marked.children()));
    }
}
