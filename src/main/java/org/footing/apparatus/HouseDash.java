package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;

/** The dash between the areas of an entry, as a house sets it. Dashes in titles are data and stay. */
final class HouseDash {
    private static final String EN = ". – ";
    private static final String EM = ". — ";

    private HouseDash() {}

    static List<Inline> em(List<Inline> nodes) {
        List<Inline> out = new ArrayList<>(nodes.size());
        for (Inline node : nodes) {
            if (node instanceof Inline.Text text) {
                out.add(text.content().equals(EN) ? Inline.text(EM) : text);
            } else {
                out.add(Inline.withChildren(node, em(node.children())));
            }
        }
        return out;
    }
}
