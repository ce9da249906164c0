package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;

/**
 * Turns Japanese brackets to the other kind inside brackets that a style sets as affixes: 「『…』の実像」, 『「虚構日記」を読む』, （…〔…〕…）.
 * Brackets that do not pair stay as they are written.
 */
final class JapaneseBrackets {
    private static final String OPEN = "「『";
    private static final String CLOSE = "」』";

    private JapaneseBrackets() {}

    static List<Inline> turned(String prefix, List<Inline> nodes, String suffix) {
        if (prefix.isEmpty() || suffix.isEmpty()) {
            return nodes;
        }
        int outer = OPEN.indexOf(prefix.charAt(prefix.length() - 1));
        if (outer >= 0 && suffix.charAt(0) == CLOSE.charAt(outer)) {
            return isPaired(nodes) ? each(nodes, new Turner(outer)) : nodes;
        }
        if (prefix.endsWith("（") && suffix.charAt(0) == '）') {
            return each(nodes, new Turner(-1));
        }
        return nodes;
    }

    private static boolean isPaired(List<Inline> nodes) {
        String text = Inlines.plainText(nodes);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static List<Inline> each(List<Inline> nodes, Turner turner) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                out.add(new Inline.Text(turner.turn(text.content())));
            } else if (node instanceof Inline.Quoted quoted
                    && OPEN.contains(quoted.marks().open())) {
                // What the author of a field quoted in Japanese: the processor knows nothing of brackets that are
                // affixes.
                out.add(new Inline.Text(turner.turn(quoted.marks().open())));
                out.addAll(each(quoted.children(), turner));
                out.add(new Inline.Text(turner.turn(quoted.marks().close())));
            } else {
                out.add(Inline.withChildren(node, each(node.children(), turner)));
            }
        }
        return out;
    }

    /** Reads on from text to text; 「 is kind 0, 『 is 1, and -1 stands for round brackets. */
    private static final class Turner {
        private final int outer;
        private int depth;

        Turner(int outer) {
            this.outer = outer;
        }

        String turn(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                out.append(outer < 0 ? round(text.charAt(i)) : corner(text.charAt(i)));
            }
            return out.toString();
        }

        private static char round(char c) {
            return c == '（' ? '〔' : c == '）' ? '〕' : c;
        }

        private char corner(char c) {
            if (OPEN.indexOf(c) >= 0) {
                depth++;
                return OPEN.charAt((outer + depth) % 2);
            }
            if (CLOSE.indexOf(c) >= 0) {
                char closing = CLOSE.charAt((outer + depth) % 2);
                depth--;
                return closing;
            }
            return c;
        }
    }
}
