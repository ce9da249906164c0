package org.footing.csl.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.output.QuoteMarks;
import org.footing.csl.style.Presentation;

/** Puts pieces of output together: delimiters between them, formatting and affixes around them. */
final class Pieces {
    private Pieces() {}

    /** The pieces with a delimiter between each two. */
    static List<Inline> join(List<Inline> pieces, String delimiter) {
        if (delimiter.isEmpty() || pieces.size() < 2) {
            return pieces;
        }
        List<Inline> out = new ArrayList<>(pieces.size() * 2);
        Inline between = new Inline.Text(delimiter);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                out.add(between);
            }
            out.add(pieces.get(i));
        }
        return out;
    }

    /** Takes the pieces from an index on away. */
    static void removeFrom(int mark, List<Inline> pieces) {
        for (int i = pieces.size() - 1; i >= mark; i--) {
            pieces.remove(i);
        }
    }

    /** The nodes as one. */
    static Inline one(List<Inline> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new Inline.Styled(Formatting.NONE, nodes);
    }

    /** The nodes as an element of that presentation shows them; the nodes must hold something. */
    static Inline present(List<Inline> nodes, Presentation look, QuoteMarks marks, String language) {
        if (look.isPlain()) {
            return one(nodes);
        }
        List<Inline> inner = nodes;
        if (look.stripPeriods()) {
            inner = Inlines.stripPeriods(inner);
        }
        if (look.textCase() != null) {
            inner = look.textCase().apply(inner, language);
        }
        if (!look.formatting().isNone()) {
            inner = List.of(new Inline.Styled(look.formatting(), inner));
        }
        if (look.quotes()) {
            inner = List.of(new Inline.Quoted(marks, inner));
        }
        inner = affix(look.prefix(), inner, look.suffix());
        if (look.display() != null) {
            return new Inline.Block(look.display(), inner);
        }
        return one(inner);
    }

    static List<Inline> affix(String prefix, List<Inline> nodes, String suffix) {
        if (prefix.isEmpty() && suffix.isEmpty()) {
            return nodes;
        }
        List<Inline> out = new ArrayList<>(nodes.size() + 2);
        if (!prefix.isEmpty()) {
            out.add(new Inline.Text(prefix));
        }
        out.addAll(JapaneseBrackets.turned(prefix, nodes, suffix));
        if (!suffix.isEmpty()) {
            out.add(new Inline.Text(suffix));
        }
        return out;
    }
}
