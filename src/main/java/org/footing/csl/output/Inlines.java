package org.footing.csl.output;

import java.util.ArrayList;
import java.util.List;

/** Questions about, and plain changes of, lists of nodes. */
public final class Inlines {
    private Inlines() {}

    /** The characters of the nodes without formatting, quotation marks or links: what sorting and comparing see. */
    public static String plainText(List<Inline> nodes) {
        if (nodes.size() == 1 && nodes.get(0) instanceof Inline.Text only) {
            return only.content();
        }
        StringBuilder out = new StringBuilder();
        appendText(nodes, out);
        return out.toString();
    }

    /** Whether there is not a single character in the nodes. */
    public static boolean isEmpty(List<Inline> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text ? !text.content().isEmpty() : !isEmpty(node.children())) {
                return false;
            }
        }
        return true;
    }

    /** The nodes without full stops ({@code strip-periods}). */
    public static List<Inline> stripPeriods(List<Inline> nodes) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                out.add(
                        text.content().indexOf('.') < 0
                                ? text
                                : new Inline.Text(text.content().replace(".", "")));
            } else {
                out.add(Inline.withChildren(node, stripPeriods(node.children())));
            }
        }
        return out;
    }

    private static void appendText(List<Inline> nodes, StringBuilder out) {
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                out.append(text.content());
            } else {
                appendText(node.children(), out);
            }
        }
    }
}
