package org.footing.document.printed;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.TextVisitor;
import org.footing.document.write.PlainNodes;

/** Finds the numbers in running text that may call notes, in the order of the text. */
final class CallFinder extends BlockWalk implements TextVisitor {
    private final MarkerStyle style;
    private final List<Marker> found = new ArrayList<>();
    private char before = ' ';

    CallFinder(MarkerStyle style) {
        this.style = style;
    }

    static List<Marker> in(List<Block> blocks, MarkerStyle style) {
        CallFinder finder = new CallFinder(style);
        finder.read(blocks);
        return finder.found;
    }

    @Override
    public void text(Block.Text text) {
        before = ' ';
        all(text.content());
    }

    private void all(List<TextNode> nodes) {
        for (TextNode node : nodes) {
            node.accept(this);
        }
    }

    @Override
    public void words(TextNode.Words words) {
        String text = words.text();
        for (int i = 0; i < text.length(); i++) {
            char previous = i == 0 ? before : text.charAt(i - 1);
            Marker marker = mayCall(previous) ? Marker.in(words, i, style, false) : null;
            if (marker != null) {
                found.add(marker);
                i = marker.end() - 1;
            }
        }
        before = text.isEmpty() ? before : text.charAt(text.length() - 1);
    }

    /** A number that follows a digit is a power; one in parentheses calls a note only after a word or a stop, not after a space. */
    private boolean mayCall(char previous) {
        return switch (style) {
            case DIGITS -> !Character.isDigit(previous) && "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(previous) < 0;
            case PARENTHESES -> !Character.isWhitespace(previous) && !Character.isDigit(previous);
            default -> true;
        };
    }

    @Override
    public void styled(TextNode.Styled styled) {
        if (style == MarkerStyle.RAISED && styled.style() == TextStyle.SUPERSCRIPT) {
            for (String part : PlainNodes.of(styled.children()).split("[,;\\s]+", -1)) {
                int number = Marker.number(part);
                if (number > 0) {
                    found.add(new Marker(number, styled, 0, 0));
                }
            }
        } else {
            all(styled.children());
        }
    }

    @Override
    public void linked(TextNode.Linked linked) {
        all(linked.children());
    }

    @Override
    public void picture(TextNode.Picture picture) {}

    @Override
    public void verbatim(TextNode.Verbatim verbatim) {}

    @Override
    public void formula(TextNode.Formula formula) {}

    @Override
    public void lineBreak(TextNode.LineBreak lineBreak) {
        before = ' ';
    }

    @Override
    public void raw(TextNode.Raw raw) {}

    @Override
    public void call(TextNode.NoteCall call) {}

    @Override
    public void cited(TextNode.Cited cited) {}

    @Override
    public void marked(TextNode.Marked marked) {
        all(marked.children());
    }
}
