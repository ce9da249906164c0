package org.footing.render;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.Formatting;

/** The formatting that holds for the words that come next. */
final class RunFormat {
    private final List<Formatting> stack = new ArrayList<>();
    private int strikeouts;
    private int codes;

    RunFormat() {
        stack.add(Formatting.NONE);
    }

    void open(Formatting change) {
        stack.add(now().with(change));
    }

    void close() {
        stack.remove(stack.size() - 1);
    }

    void strike(boolean on) {
        strikeouts += on ? 1 : -1;
    }

    void code(boolean on) {
        codes += on ? 1 : -1;
    }

    Formatting now() {
        return stack.get(stack.size() - 1);
    }

    boolean isItalic() {
        return now().fontStyle() == Formatting.FontStyle.ITALIC || now().fontStyle() == Formatting.FontStyle.OBLIQUE;
    }

    boolean isBold() {
        return now().fontWeight() == Formatting.FontWeight.BOLD;
    }

    boolean isSmallCaps() {
        return now().fontVariant() == Formatting.FontVariant.SMALL_CAPS;
    }

    boolean isUnderlined() {
        return now().textDecoration() == Formatting.TextDecoration.UNDERLINE;
    }

    boolean isRaised() {
        return now().verticalAlign() == Formatting.VerticalAlign.SUP;
    }

    boolean isLowered() {
        return now().verticalAlign() == Formatting.VerticalAlign.SUB;
    }

    boolean isStruck() {
        return strikeouts > 0;
    }

    boolean isCode() {
        return codes > 0;
    }
}
