package org.footing.csl.output;

import java.util.List;
import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;
import org.jspecify.annotations.Nullable;

/**
 * Lays a tree flat and settles what depends on nesting: emphasis inside the same emphasis is turned off, quotation marks
 * alternate between outer and inner, and formatting that changes nothing falls away.
 */
final class FlipFlop {
    private static final Formatting PLAIN = new Formatting(
            FontStyle.NORMAL, FontVariant.NORMAL, FontWeight.NORMAL, TextDecoration.NONE, VerticalAlign.BASELINE);

    private final Runs runs;
    private Formatting around;
    /** Whether the tree stands in emphasized words of an author, in which the emphasis of the style stands out by being off. */
    private final boolean emphasized;

    private int quoteDepth;
    private int field;
    private int fields;

    /** @param around the formatting of the text in which the tree stands */
    FlipFlop(Runs runs, Formatting around) {
        this.runs = runs;
        this.around = PLAIN.with(around);
        this.emphasized = !around.isNone();
    }

    void flatten(List<Inline> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            flatten(nodes.get(i));
        }
    }

    private void flatten(Inline node) {
        if (node instanceof Inline.Text text) {
            if (!text.content().isEmpty()) {
                runs.add(Runs.TEXT, text.content(), field);
            }
        } else if (node instanceof Inline.Styled styled) {
            styled(emphasized ? flipped(styled.formatting()) : styled.formatting(), node.children());
        } else if (node instanceof Inline.Emphasis emphasis) {
            styled(flipped(emphasis.formatting()), node.children());
        } else if (node instanceof Inline.Quoted quoted) {
            quoted(quoted);
        } else if (node instanceof Inline.Block block) {
            runs.add(Runs.OPEN_BLOCK, block.display(), field);
            flatten(node.children());
            runs.add(Runs.CLOSE_BLOCK, block.display(), field);
        } else if (node instanceof Inline.Link link) {
            runs.add(Runs.OPEN_LINK, link.target(), field);
            flatten(node.children());
            runs.add(Runs.CLOSE_LINK, link.target(), field);
        } else if (node instanceof Inline.Tagged tagged && tagged.tag() == FieldMarkup.FIELD && field == 0) {
            fields++;
            field = fields;
            flatten(node.children());
            field = 0;
        } else {
            flatten(node.children());
        }
    }

    private void quoted(Inline.Quoted quoted) {
        QuoteMarks marks = quoted.marks();
        boolean inner = quoteDepth % 2 == 1;
        String open = inner ? marks.openInner() : marks.open();
        String close = inner ? marks.closeInner() : marks.close();
        if (quoted.written() != 0 && quoteDepth == 0) {
            open = String.valueOf(quoted.written());
            close = String.valueOf(QuoteChars.partner(quoted.written()));
        }
        runs.add(Runs.OPEN_QUOTE, open, field);
        quoteDepth++;
        flatten(quoted.children());
        quoteDepth--;
        runs.add(Runs.CLOSE_QUOTE, new ClosingMark(close, marks.punctuationInQuote()), field);
    }

    private void styled(Formatting wanted, List<Inline> children) {
        if (wanted.isNone()) {
            flatten(children);
            return;
        }
        Formatting change = change(wanted);
        if (change.isNone()) {
            flatten(children);
            return;
        }
        Formatting before = around;
        around = before.with(change);
        runs.add(Runs.OPEN_STYLE, change, field);
        flatten(children);
        runs.add(Runs.CLOSE_STYLE, change, field);
        around = before;
    }

    /** What of {@code wanted} is not so already. */
    private Formatting change(Formatting wanted) {
        return new Formatting(
                keep(wanted.fontStyle(), around.fontStyle()),
                keep(wanted.fontVariant(), around.fontVariant()),
                keep(wanted.fontWeight(), around.fontWeight()),
                keep(wanted.textDecoration(), around.textDecoration()),
                keep(wanted.verticalAlign(), around.verticalAlign()));
    }

    private static <T> @Nullable T keep(@Nullable T wanted, @Nullable T now) {
        return wanted == now ? null : wanted;
    }

    /** Emphasis as it shows here: off where the same is on already. */
    private Formatting flipped(Formatting emphasis) {
        return new Formatting(
                emphasis.fontStyle() == around.fontStyle() && emphasis.fontStyle() != null
                        ? FontStyle.NORMAL
                        : emphasis.fontStyle(),
                emphasis.fontVariant() == around.fontVariant() && emphasis.fontVariant() != null
                        ? FontVariant.NORMAL
                        : emphasis.fontVariant(),
                emphasis.fontWeight() == around.fontWeight() && emphasis.fontWeight() != null
                        ? FontWeight.NORMAL
                        : emphasis.fontWeight(),
                emphasis.textDecoration(),
                emphasis.verticalAlign() == around.verticalAlign() && emphasis.verticalAlign() != null
                        ? VerticalAlign.BASELINE
                        : emphasis.verticalAlign());
    }
}
