package org.footing.document.write;

import java.util.List;
import org.footing.document.TextNode;
import org.footing.document.TextVisitor;

/** The bare words of nodes. */
public final class PlainNodes implements TextVisitor {
    private final StringBuilder out = new StringBuilder();

    private PlainNodes() {}

    /** Words, code and formulas; line ends as spaces; of citations what stands in their place. */
    public static String of(List<TextNode> nodes) {
        PlainNodes plain = new PlainNodes();
        plain.all(nodes);
        return plain.out.toString();
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
        all(styled.children());
    }

    @Override
    public void linked(TextNode.Linked linked) {
        all(linked.children());
    }

    @Override
    public void picture(TextNode.Picture picture) {
        all(picture.children());
    }

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
        all(cited.shown());
    }

    @Override
    public void marked(TextNode.Marked marked) {
        all(marked.children());
    }
}
