package org.footing.csl.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;

/** The blocks of an entry ({@code display}). */
final class DisplayBlocks {
    private DisplayBlocks() {}

    /** The pieces without blocks that hold nothing. */
    static List<Inline> withoutEmpty(List<Inline> pieces) {
        List<Inline> out = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Inline piece = pieces.get(i);
            if (!(piece instanceof Inline.Block block && Inlines.isEmpty(block.children()))) {
                out.add(piece);
            }
        }
        return out;
    }

    /** The pieces without the spaces at their end. */
    static List<Inline> withoutTrailingSpace(List<Inline> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        int at = pieces.size() - 1;
        Inline last = pieces.get(at);
        List<Inline> out = new ArrayList<>(pieces);
        if (last instanceof Inline.Text text) {
            if (!text.content().endsWith(" ")) {
                return pieces;
            }
            out.set(at, new Inline.Text(text.content().stripTrailing()));
        } else {
            out.set(at, Inline.withChildren(last, withoutTrailingSpace(last.children())));
        }
        return out;
    }

    static boolean has(List<Inline> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Inline.Block) {
                return true;
            }
        }
        return false;
    }

    /** The pieces with a text after them, inside the last block when they end with one, however deep it stands. */
    static List<Inline> append(List<Inline> pieces, String suffix) {
        if (suffix.isEmpty()) {
            return pieces;
        }
        List<Inline> out = new ArrayList<>(pieces);
        Inline last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && endsWithBlock(last)) {
            out.set(out.size() - 1, Inline.withChildren(last, append(last.children(), suffix)));
        } else {
            out.add(new Inline.Text(suffix));
        }
        return out;
    }

    private static boolean endsWithBlock(Inline node) {
        if (node instanceof Inline.Block) {
            return true;
        }
        List<Inline> children = node.children();
        return !children.isEmpty() && endsWithBlock(children.get(children.size() - 1));
    }
}
