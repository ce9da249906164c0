package org.footing.document;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts together what a format writes in pieces: neighbours that are set alike become one node. */
public final class NodeRuns {
    private NodeRuns() {}

    /** The nodes with equal neighbours joined: words, and words set off in the same way. */
    public static List<TextNode> joined(List<TextNode> nodes) {
        List<TextNode> out = new ArrayList<>(nodes.size());
        for (TextNode node : nodes) {
            TextNode last = out.isEmpty() ? null : out.get(out.size() - 1);
            TextNode whole = last == null ? null : join(last, node);
            if (whole == null) {
                out.add(node);
            } else {
                out.set(out.size() - 1, whole);
            }
        }
        return out;
    }

    private static @Nullable TextNode join(TextNode first, TextNode second) {
        boolean meet = first.span().end() == second.span().start();
        if (!meet) {
            return null;
        }
        Span span = new Span(first.span().start(), second.span().end());
        if (first instanceof TextNode.Words a && second instanceof TextNode.Words b) {
            return new TextNode.Words(a.text() + b.text(), span);
        }
        if (first instanceof TextNode.Styled a && second instanceof TextNode.Styled b && a.style() == b.style()) {
            List<TextNode> children = new ArrayList<>(a.children());
            children.addAll(b.children());
            return new TextNode.Styled(a.style(), joined(children), span);
        }
        return null;
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
