package org.footing.csl.collapse;

import java.util.List;
import org.footing.csl.Cite;
import org.footing.csl.output.Inline;
import org.footing.csl.output.Inlines;
import org.footing.csl.render.Mark;
import org.footing.csl.render.Marks;
import org.footing.csl.render.Situation;

/** A cite with what was rendered of it. */
final class RenderedCite {
    final Cite cite;
    final Situation at;
    /** Without prefix and suffix. */
    List<Inline> nodes;
    /** The names by which cites are grouped; empty when there are none, or when a title stands in for them. */
    final String names;
    /** The delimiter that stands before it. */
    String delimiter = "";

    RenderedCite(Cite cite, Situation at, List<Inline> nodes) {
        this.cite = cite;
        this.at = at;
        this.nodes = nodes;
        Inline.Tagged first = Marks.find(nodes, Mark.FIRST_NAMES);
        this.names =
                first == null || Marks.findNames(first.children()) == null ? "" : Inlines.plainText(first.children());
    }

    boolean hasAffixes() {
        return !cite.prefix().isEmpty() || !cite.suffix().isEmpty();
    }

    boolean isEmpty() {
        return Inlines.isEmpty(nodes);
    }
}
