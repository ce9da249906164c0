package org.footing.csl.disambiguate;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.csl.render.GregorianDate;
import org.footing.csl.render.Hints;
import org.footing.csl.render.Mark;
import org.footing.csl.render.NameList;
import org.footing.csl.render.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * A rendered cite as constant text with gaps for its lists of names, so that its text under other hints is known without
 * evaluating it again.
 */
final class CiteKey {
    private final List<String> constants = new ArrayList<>(4);
    private final List<NameList> lists = new ArrayList<>(2);

    private final int conditions;
    private @Nullable String plain;

    CiteKey(Rendered rendered) {
        this.conditions = rendered.conditions();
        StringBuilder run = new StringBuilder();
        collect(rendered.pieces(), run);
        constants.add(run.toString());
    }

    private void collect(List<Inline> nodes, StringBuilder run) {
        for (int i = 0; i < nodes.size(); i++) {
            Inline node = nodes.get(i);
            if (node instanceof Inline.Text text) {
                run.append(text.content());
            } else if (node instanceof Inline.Tagged tagged && tagged.tag() instanceof NameList list) {
                constants.add(run.toString());
                lists.add(list);
                run.setLength(0);
            } else if (node instanceof Inline.Tagged tagged && tagged.tag() instanceof GregorianDate date) {
                collect(date.nodes(), run);
            } else if (!(node instanceof Inline.Tagged tagged && isOfNoUse(tagged.tag()))) {
                collect(node.children(), run);
            }
        }
    }

    private static boolean isOfNoUse(Object tag) {
        return tag == Mark.YEAR_SUFFIX || tag == Mark.ACCESSED;
    }

    /** How many conditions on disambiguate were evaluated. */
    int conditions() {
        return conditions;
    }

    List<NameList> lists() {
        return lists;
    }

    /** The text of the cite under these hints. */
    String text(Hints hints) {
        if (hints.equals(Hints.NONE)) {
            String known = plain;
            if (known == null) {
                known = compose(hints);
                plain = known;
            }
            return known;
        }
        return compose(hints);
    }

    /** Forgets the text under no hints, when names are expanded otherwise than before. */
    void forgetText() {
        plain = null;
    }

    private String compose(Hints hints) {
        if (lists.isEmpty()) {
            return constants.get(0);
        }
        StringBuilder out = new StringBuilder(constants.get(0));
        for (int i = 0; i < lists.size(); i++) {
            out.append(lists.get(i).text(hints)).append(constants.get(i + 1));
        }
        return out.toString();
    }
}
