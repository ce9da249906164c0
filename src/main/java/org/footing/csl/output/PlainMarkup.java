package org.footing.csl.output;

import java.util.List;

/** Writes plain text: no formatting, a block on a line of its own. */
public class PlainMarkup implements Markup {
    private final StringBuilder out;

    public PlainMarkup(StringBuilder out) {
        this.out = out;
    }

    /** The nodes as plain text, quotation marks and settled punctuation included. */
    public static String write(List<Inline> nodes) {
        StringBuilder out = new StringBuilder();
        new Output().write(nodes, new PlainMarkup(out));
        return out.toString();
    }

    @Override
    public void text(String characters) {
        out.append(characters);
    }

    @Override
    public void open(Formatting change) {}

    @Override
    public void close(Formatting change) {}

    @Override
    public void openBlock(Display display) {
        boolean ownLine = display == Display.BLOCK || display == Display.INDENT;
        if (ownLine && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        if (display == Display.INDENT) {
            out.append("    ");
        }
    }

    @Override
    public void closeBlock(Display display) {
        if (display == Display.BLOCK) {
            out.append('\n');
        } else if (display == Display.LEFT_MARGIN && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    @Override
    public void openLink(String target) {}

    @Override
    public void closeLink(String target) {}
}
