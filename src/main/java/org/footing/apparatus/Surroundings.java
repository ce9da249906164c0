package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.TextNode;
import org.footing.document.TextVisitor;

/** The author's words around each cluster of a note: up to the cluster before or after it; paragraphs are parted by {@code "\n\n"}. */
final class Surroundings extends BlockWalk implements TextVisitor {
    private final StringBuilder words = new StringBuilder();
    private final List<String> between = new ArrayList<>();
    private boolean started;

    private Surroundings() {}

    /** What stands before the first cluster, between each two, and after the last: one more than there are clusters. */
    static List<String> of(List<Block> blocks) {
        Surroundings surroundings = new Surroundings();
        surroundings.read(blocks);
        surroundings.between.add(surroundings.words.toString());
        return surroundings.between;
    }

    @Override
    public void text(Block.Text text) {
        words.append(started ? "\n\n" : "");
        started = true;
        all(text.content());
    }

    @Override
    public void code(Block.Code code) {
        words.append(started ? "\n\n" : "").append(code.text());
        started = true;
    }

    private void all(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            node.accept(this);
        }
    }

    @Override
    public void words(TextNode.Words node) {
        words.append(node.text());
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
        words.append(verbatim.text());
    }

    @Override
    public void formula(TextNode.Formula formula) {
        words.append(formula.tex());
    }

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void raw(TextNode.Raw raw) {}

    @Override
    public void call(TextNode.NoteCall call) {}

    @Override
    public void cited(TextNode.Cited cited) {
        between.add(words.toString());
        words.setLength(0);
    }

    @Override
    public void marked(TextNode.Marked marked) {
        all(marked.children());
    }
}
