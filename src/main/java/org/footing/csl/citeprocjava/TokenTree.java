package org.footing.csl.citeprocjava;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;

/** Turns citeproc-java's flat run of tokens into a tree. */
final class TokenTree {
    private final Deque<List<Inline>> open = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private int runFormat;

    private TokenTree() {
        open.push(new ArrayList<>());
    }

    /** @param continued whether a full stop in a suffix at the very end is left out */
    static List<Inline> of(List<Token> tokens, boolean continued) {
        TokenTree tree = new TokenTree();
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i == tokens.size() - 1;
            if (tokens.get(i) instanceof TextToken text) {
                tree.text(text, continued && last);
            } else if (tokens.get(i) instanceof DisplayGroupToken group) {
                tree.group(group);
            }
        }
        tree.closeRun();
        return List.copyOf(tree.open.getLast());
    }

    private void text(TextToken token, boolean dropStop) {
        String text = token.getText();
        if (dropStop && token.getType() == TextToken.Type.SUFFIX && text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        int format = token.getFormattingAttributes();
        if (token.getType() == TextToken.Type.URL || token.getType() == TextToken.Type.DOI) {
            closeRun();
            String target = token.getType() == TextToken.Type.DOI && !text.startsWith("http")
                    ? "https://doi.org/" + text
                    : text;
            add(new Inline.Link(target, List.of(Inline.text(target))), format);
            return;
        }
        if (format != runFormat) {
            closeRun();
            runFormat = format;
        }
        run.append(text);
    }

    private void group(DisplayGroupToken token) {
        closeRun();
        if (token.isOpen()) {
            open.push(new ArrayList<>());
        } else if (open.size() > 1) {
            List<Inline> children = open.pop();
            open.element().add(new Inline.Block(display(token.getType()), children));
        }
    }

    private void closeRun() {
        if (run.length() > 0) {
            add(Inline.text(run.toString()), runFormat);
            run.setLength(0);
        }
    }

    private void add(Inline node, int format) {
        Formatting formatting = formatting(format);
        open.element().add(formatting.isNone() ? node : new Inline.Styled(formatting, List.of(node)));
    }

    private static Display display(DisplayGroupToken.Type type) {
        return switch (type) {
            case BLOCK -> Display.BLOCK;
            case LEFT_MARGIN -> Display.LEFT_MARGIN;
            case RIGHT_INLINE -> Display.RIGHT_INLINE;
            case INDENT -> Display.INDENT;
        };
    }

    /** Normal values are dropped: tokens do not nest, so there is nothing for them to undo. */
    private static Formatting formatting(int attributes) {
        return Formatting.parse(
                switch (FormattingAttributes.getFontStyle(attributes)) {
                    case FormattingAttributes.FS_ITALIC -> "italic";
                    case FormattingAttributes.FS_OBLIQUE -> "oblique";
                    default -> null;
                },
                FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS
                        ? "small-caps"
                        : null,
                switch (FormattingAttributes.getFontWeight(attributes)) {
                    case FormattingAttributes.FW_BOLD -> "bold";
                    case FormattingAttributes.FW_LIGHT -> "light";
                    default -> null;
                },
                FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE
                        ? "underline"
                        : null,
                switch (FormattingAttributes.getVerticalAlign(attributes)) {
                    case FormattingAttributes.VA_SUP -> "sup";
                    case FormattingAttributes.VA_SUB -> "sub";
                    default -> null;
                });
    }
}
