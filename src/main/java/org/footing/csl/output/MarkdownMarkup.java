package org.footing.csl.output;

import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;

/**
 * Writes Markdown as pandoc reads it. Emphasis marks stand flush with the words they enclose: spaces at the edges move
 * out, or the marks would be read as asterisks.
 */
public class MarkdownMarkup implements Markup {
    private final StringBuilder out;
    private final MarkdownEscapes escapes;
    private final StringBuilder pending = new StringBuilder();
    private boolean superscript;

    public MarkdownMarkup(StringBuilder out) {
        this.out = out;
        this.escapes = new MarkdownEscapes(out);
    }

    @Override
    public void text(String characters) {
        text(characters, false);
    }

    /** Markup that is written as it stands. */
    protected final void written(String markup) {
        out.append(pending).append(markup);
        pending.setLength(0);
    }

    /** A mark that opens words; it is dropped when none follow. */
    protected final void openMark(String mark) {
        pending.append(mark);
    }

    /**
     * Writes characters.
     *
     * @param typed whether an author typed them: quotation marks, hyphens and dots then stay open to pandoc's reading
     */
    protected final void text(String characters, boolean typed) {
        int start = 0;
        if (pending.length() > 0) {
            while (start < characters.length() && characters.charAt(start) == ' ') {
                out.append(' ');
                start++;
            }
            if (start == characters.length()) {
                return;
            }
            out.append(pending);
            pending.setLength(0);
        }
        escapes.append(characters, start, superscript, typed);
    }

    @Override
    public void open(Formatting change) {
        if (change.fontStyle() == FontStyle.NORMAL) {
            closeMark("*");
        } else if (change.fontStyle() != null) {
            pending.append('*');
        }
        if (change.fontWeight() == FontWeight.NORMAL) {
            closeMark("**");
        } else if (change.fontWeight() == FontWeight.BOLD) {
            pending.append("**");
        }
        if (change.fontVariant() == FontVariant.SMALL_CAPS || change.textDecoration() == TextDecoration.UNDERLINE) {
            pending.append('[');
        }
        if (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB) {
            pending.append(change.verticalAlign() == VerticalAlign.SUP ? '^' : '~');
            superscript = true;
        }
    }

    @Override
    public void close(Formatting change) {
        if (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB) {
            closeMark(change.verticalAlign() == VerticalAlign.SUP ? "^" : "~");
            superscript = false;
        }
        boolean smallCaps = change.fontVariant() == FontVariant.SMALL_CAPS;
        if (smallCaps || change.textDecoration() == TextDecoration.UNDERLINE) {
            closeMark(smallCaps ? "]{.smallcaps}" : "]{.underline}");
        }
        if (change.fontWeight() == FontWeight.NORMAL) {
            pending.append("**");
        } else if (change.fontWeight() == FontWeight.BOLD) {
            closeMark("**");
        }
        if (change.fontStyle() == FontStyle.NORMAL) {
            pending.append('*');
        } else if (change.fontStyle() != null) {
            closeMark("*");
        }
    }

    /** Writes a closing mark before the spaces that end the text, or drops the opening one that nothing followed. */
    protected final void closeMark(String mark) {
        String opening = mark.charAt(0) == ']' ? "[" : mark;
        int dropped = pending.length() - opening.length();
        if (dropped >= 0 && pending.indexOf(opening, dropped) == dropped) {
            pending.setLength(dropped);
            return;
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.insert(end, mark);
    }

    @Override
    public void openBlock(Display display) {
        if ((display == Display.BLOCK || display == Display.INDENT) && out.length() > 0) {
            out.append("\\\n");
        }
        if (display == Display.INDENT) {
            out.append("\u2003");
        }
    }

    @Override
    public void closeBlock(Display display) {
        if (display == Display.BLOCK) {
            out.append("\\\n");
        } else if (display == Display.LEFT_MARGIN && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    @Override
    public void openLink(String target) {
        pending.append('[');
    }

    @Override
    public void closeLink(String target) {
        closeMark("](<" + target.replace("<", "%3C").replace(">", "%3E") + ">)");
    }
}
