package org.footing.csl.render;

import java.util.List;
import org.footing.csl.output.Inline;

/**
 * Round brackets within round brackets become square in notes: {@code (1921; first published as Istoriia [1898])}, as the Chicago
 * Manual of Style asks (18th edition, 6.107). Only affixes are turned: a bracket whose other half stands in the same text is its
 * author's.
 */
final class NestedBrackets {
    private int depth;

    private NestedBrackets() {}

    /** Turns the brackets in place. */
    static void square(List<Inline> pieces) {
        NestedBrackets brackets = new NestedBrackets();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.set(i, brackets.turned(pieces.get(i)));
        }
    }

    private Inline turned(Inline node) {
        if (node instanceof Inline.Text text) {
            String content = text.content();
            if (content.indexOf('(') < 0 && content.indexOf(')') < 0) {
                return node;
            }
            String turned = turned(content);
            return turned.equals(content) ? node : new Inline.Text(turned);
        }
        List<Inline> children = node.children();
        Inline[] turned = null;
        for (int i = 0; i < children.size(); i++) {
            Inline child = turned(children.get(i));
            if (child != children.get(i)) {
                turned = turned == null ? children.toArray(new Inline[0]) : turned;
                turned[i] = child;
            }
        }
        return turned == null ? node : Inline.withChildren(node, List.of(turned));
    }

    private String turned(String content) {
        char[] chars = content.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '(') {
                int close = other(content, i);
                if (close >= 0) {
                    i = close;
                    continue;
                }
                chars[i] = depth % 2 == 1 ? '[' : '(';
                depth++;
            } else if (chars[i] == ')' && depth > 0) {
                depth--;
                chars[i] = depth % 2 == 1 ? ']' : ')';
            }
        }
        return new String(chars);
    }

    /** The bracket that closes the one at {@code open} in the same text; −1 when none does. */
    private static int other(String text, int open) {
        int level = 0;
        for (int i = open; i < text.length(); i++) {
            level += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return -1;
    }
}
