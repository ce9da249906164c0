package org.footing.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.DraftApparatus;
import org.footing.document.Block;
import org.footing.document.BlockMap;
import org.footing.document.TextNode;
import org.footing.text.Span;

/**
 * Where the call of a note stands that a style makes of a citation in the text: no space before it, and in English and its like behind the mark of
 * punctuation (Chicago Manual of Style, 14.26); in Russian and Japanese before it.
 */
final class NotePlaces extends BlockMap {
    private final DraftApparatus apparatus;
    private final boolean behind;

    private NotePlaces(DraftApparatus apparatus, String language) {
        this.apparatus = apparatus;
        this.behind = !language.startsWith("ru") && !language.startsWith("ja") && !language.startsWith("fr");
    }

    static List<Block> settled(List<Block> blocks, DraftApparatus apparatus, String language) {
        return new NotePlaces(apparatus, language).map(blocks);
    }

    @Override
    protected List<TextNode> mapped(List<TextNode> nodes) {
        List<TextNode> out = new ArrayList<>(nodes.size());
        for (TextNode node : nodes) {
            out.add(inside(node));
        }
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof TextNode.Cited cited && apparatus.made(cited.cluster()) > 0) {
                if (apparatus.author(cited.cluster()).isEmpty()) {
                    trimBefore(out, i);
                }
                boolean alone = apparatus.author(cited.cluster()).isEmpty();
                if (alone && behind && i + 1 < out.size() && out.get(i + 1) instanceof TextNode.Words after) {
                    moveMark(out, i, after);
                }
            }
        }
        return out;
    }

    private TextNode inside(TextNode node) {
        if (node instanceof TextNode.Styled styled) {
            return new TextNode.Styled(styled.style(), mapped(styled.children()), styled.span());
        }
        if (node instanceof TextNode.Marked marked) {
            return new TextNode.Marked(marked.attributes(), mapped(marked.children()), marked.span());
        }
        return node;
    }

    private static void trimBefore(List<TextNode> out, int at) {
        if (at > 0 && out.get(at - 1) instanceof TextNode.Words before) {
            String text = before.text().stripTrailing();
            out.set(at - 1, new TextNode.Words(text, before.span()));
        } else if (at > 0 && out.get(at - 1) instanceof TextNode.LineBreak soft && !soft.hard()) {
            out.set(at - 1, new TextNode.Words("", soft.span()));
        }
    }

    private static void moveMark(List<TextNode> out, int at, TextNode.Words after) {
        String text = after.text();
        boolean mark = !text.isEmpty() && ".,;:!?".indexOf(text.charAt(0)) >= 0;
        if (mark) {
            Span span = after.span();
            TextNode cited = out.get(at);
            out.set(at, new TextNode.Words(text.substring(0, 1), span));
            out.set(at + 1, cited);
            out.add(at + 2, new TextNode.Words(text.substring(1), span));
        }
    }
}
