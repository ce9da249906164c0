package org.footing.csl.output;

import java.util.List;
import org.footing.text.Controls;

/** The way from a tree to a writer: flip-flop, then punctuation, then the writer's calls. */
public final class Output {
    private final Runs runs = new Runs();

    /** Writes the nodes as one text: they count as one stretch for nesting and punctuation. */
    public void write(List<Inline> nodes, Markup markup) {
        write(nodes, markup, Formatting.NONE);
    }

    /**
     * Writes the nodes as one text.
     *
     * @param around the formatting of the text in which they stand
     */
    public void write(List<Inline> nodes, Markup markup, Formatting around) {
        runs.clear();
        new FlipFlop(runs, around).flatten(nodes);
        new Punctuation(runs).settle();
        for (int i = 0; i < runs.size(); i++) {
            Object value = runs.value(i);
            switch (runs.kind(i)) {
                case Runs.TEXT -> {
                    if (!runs.text(i).isEmpty()) {
                        markup.text(Controls.visible(runs.text(i)));
                    }
                }
                case Runs.OPEN_QUOTE -> markup.text(runs.text(i));
                case Runs.CLOSE_QUOTE -> markup.text(((ClosingMark) value).mark());
                case Runs.OPEN_STYLE -> markup.open((Formatting) value);
                case Runs.CLOSE_STYLE -> markup.close((Formatting) value);
                case Runs.OPEN_BLOCK -> markup.openBlock((Display) value);
                case Runs.CLOSE_BLOCK -> markup.closeBlock((Display) value);
                case Runs.OPEN_LINK -> markup.openLink(Controls.visible((String) value));
                default -> markup.closeLink(Controls.visible((String) value));
            }
        }
        runs.clear();
    }
}
