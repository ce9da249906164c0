package org.footing.document.printed;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the texts of notes in blocks: a paragraph, or a line of one, that starts with a number in a given style. */
final class BodyFinder {
    private final MarkerStyle style;

    BodyFinder(MarkerStyle style) {
        this.style = style;
    }

    /** The notes that the block holds; empty when it is no block of notes. */
    List<PrintedBody> in(Block block) {
        if (block instanceof Block.Text text) {
            return inText(text);
        }
        if (style == MarkerStyle.LIST && block instanceof Block.Listing list && list.ordered()) {
            return inList(list);
        }
        return List.of();
    }

    private static List<PrintedBody> inList(Block.Listing list) {
        List<PrintedBody> bodies = new ArrayList<>();
        int number = list.start();
        for (List<Block> item : list.items()) {
            if (!item.isEmpty()) {
                Span span = new Span(
                        item.get(0).span().start(),
                        item.get(item.size() - 1).span().end());
                bodies.add(new PrintedBody(number, item, span));
            }
            number++;
        }
        return bodies;
    }

    private List<PrintedBody> inText(Block.Text text) {
        List<TextNode> content = text.content();
        if (content.isEmpty() || numberAt(content, 0) == null) {
            return List.of();
        }
        List<PrintedBody> bodies = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= content.size(); i++) {
            boolean starts = i < content.size()
                    && content.get(i - 1) instanceof TextNode.LineBreak
                    && numberAt(content, i) != null;
            if (starts || i == content.size()) {
                bodies.add(body(content.subList(from, i)));
                from = i;
            }
        }
        return bodies;
    }

    /** The number that starts the node at {@code index}; null when none does. */
    private @Nullable Marker numberAt(List<TextNode> content, int index) {
        TextNode node = content.get(index);
        if (style == MarkerStyle.RAISED) {
            if (node instanceof TextNode.Styled raised && raised.style() == TextStyle.SUPERSCRIPT) {
                int number = Marker.number(PlainNodes.of(raised.children()).strip());
                return number < 0 ? null : new Marker(number, node, 0, 0);
            }
            return null;
        }
        return node instanceof TextNode.Words words ? Marker.in(words, 0, style, true) : null;
    }

    private PrintedBody body(List<TextNode> nodes) {
        Marker marker = numberAt(nodes, 0);
        if (marker == null) {
            throw new IllegalStateException("no number");
        }
        List<TextNode> rest = new ArrayList<>();
        if (marker.node() instanceof TextNode.Words words) {
            addWords(words, marker.end(), rest);
        }
        rest.addAll(nodes.subList(1, nodes.size()));
        trim(rest);
        Span span = new Span(
                nodes.get(0).span().start(), nodes.get(nodes.size() - 1).span().end());
        List<Block> blocks = rest.isEmpty()
                ? List.of()
                : List.of(new Block.Text(rest, new Span(rest.get(0).span().start(), span.end())));
        return new PrintedBody(marker.number(), blocks, span);
    }

    private static void addWords(TextNode.Words words, int from, List<TextNode> out) {
        if (from < words.text().length()) {
            out.add(Cut.words(words, from, words.text().length()));
        }
    }

    /** Without white space and ends of lines at its ends. */
    private static void trim(List<TextNode> nodes) {
        while (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof TextNode.LineBreak) {
            nodes.remove(nodes.size() - 1);
        }
        if (!nodes.isEmpty() && nodes.get(0) instanceof TextNode.Words first) {
            int from = 0;
            while (from < first.text().length()
                    && Character.isWhitespace(first.text().charAt(from))) {
                from++;
            }
            nodes.remove(0);
            if (from < first.text().length()) {
                nodes.add(0, Cut.words(first, from, first.text().length()));
            }
        }
    }
}
