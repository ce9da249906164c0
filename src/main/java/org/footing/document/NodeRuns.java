package org.footing.document;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Puts together what a format writes in pieces: neighbours that are set alike become one node. */
public final class NodeRuns {
    private NodeRuns() {}

    /** The nodes with equal neighbours joined: words, and words set off in the same way. */
    public static List<TextNode> joined(List<TextNode> nodes) {
        List<TextNode> out = new ArrayList<>(nodes.size());
        int at = 0;
        while (at < nodes.size()) {
            int end = at + 1;
            while (end < nodes.size() && areAlike(nodes.get(end - 1), nodes.get(end))) {
                end++;
            }
            out.add(end == at + 1 ? nodes.get(at) : whole(nodes.subList(at, end)));
            at = end;
        }
        return out;
    }

    private static boolean areAlike(TextNode first, TextNode second) {
        if (first.span().end() != second.span().start()) {
            return false;
        }
        if (first instanceof TextNode.Styled a && second instanceof TextNode.Styled b) {
            return a.style() == b.style();
        }
        return first instanceof TextNode.Words a && second instanceof TextNode.Words b && isMatched(a) == isMatched(b);
    }

    /** Whether the characters stand in the draft one by one. */
    private static boolean isMatched(TextNode.Words words) {
        return words.span().length() == words.text().length();
    }

    private static TextNode whole(List<TextNode> alike) {
        Span span = span(alike, 0);
        if (alike.get(0) instanceof TextNode.Styled first) {
            List<TextNode> children = new ArrayList<>();
            for (TextNode node : alike) {
                if (node instanceof TextNode.Styled styled) {
                    children.addAll(styled.children());
                }
            }
            return new TextNode.Styled(first.style(), joined(children), span);
        }
        StringBuilder text = new StringBuilder();
        for (TextNode node : alike) {
            if (node instanceof TextNode.Words words) {
                text.append(words.text());
            }
        }
        return new TextNode.Words(text.toString(), span);
    }

    /** Where the nodes stand; {@code otherwise} when there are none. */
    public static Span span(List<? extends TextNode> nodes, int otherwise) {
        return nodes.isEmpty()
                ? new Span(otherwise, otherwise)
                : new Span(
                        nodes.get(0).span().start(),
                        nodes.get(nodes.size() - 1).span().end());
    }
}
