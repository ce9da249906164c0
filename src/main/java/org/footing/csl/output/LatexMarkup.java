package org.footing.csl.output;

import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;

/** Writes LaTeX in UTF-8; links need the package hyperref. */
public class LatexMarkup implements Markup {
    private final StringBuilder out;

    public LatexMarkup(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void text(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}', '#', '$', '%', '&', '_' -> out.append('\\').append(c);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '|' -> out.append("\\textbar{}");
                case '`' -> out.append("\\textasciigrave{}");
                case '\'' -> out.append("\\textquotesingle{}");
                case '"' -> out.append("\\textquotedbl{}");
                case '\u00A0' -> out.append('~');
                case '\u202F' -> out.append("\\,");
                case '-' -> out.append(endsIn('-') ? "{-}" : "-");
                case '[', ']' -> out.append('{').append(c).append('}');
                default -> out.append(c);
            }
        }
    }

    private boolean endsIn(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }

    @Override
    public void open(Formatting change) {
        if (change.fontStyle() != null) {
            out.append(
                    switch (change.fontStyle()) {
                        case NORMAL -> "\\textup{";
                        case ITALIC -> "\\textit{";
                        case OBLIQUE -> "\\textsl{";
                    });
        }
        if (change.fontVariant() != null) {
            out.append(change.fontVariant() == FontVariant.SMALL_CAPS ? "\\textsc{" : "\\textup{");
        }
        if (change.fontWeight() != null) {
            out.append(change.fontWeight() == FontWeight.BOLD ? "\\textbf{" : "\\textmd{");
        }
        if (change.textDecoration() == TextDecoration.UNDERLINE) {
            out.append("\\underline{");
        }
        if (change.verticalAlign() == VerticalAlign.SUP) {
            out.append("\\textsuperscript{");
        } else if (change.verticalAlign() == VerticalAlign.SUB) {
            out.append("\\textsubscript{");
        }
    }

    @Override
    public void close(Formatting change) {
        FontStyle style = change.fontStyle();
        int braces = (style == null ? 0 : 1)
                + (change.fontVariant() == null ? 0 : 1)
                + (change.fontWeight() == null ? 0 : 1)
                + (change.textDecoration() == TextDecoration.UNDERLINE ? 1 : 0)
                + (change.verticalAlign() == VerticalAlign.SUP || change.verticalAlign() == VerticalAlign.SUB ? 1 : 0);
        for (int i = 0; i < braces; i++) {
            out.append('}');
        }
    }

    @Override
    public void openBlock(Display display) {
        if (display == Display.BLOCK || display == Display.INDENT) {
            out.append(out.length() == 0 ? "" : "\\\\\n").append(display == Display.INDENT ? "\\hspace*{2em}" : "");
        }
    }

    @Override
    public void closeBlock(Display display) {
        if (display == Display.BLOCK) {
            out.append("\\\\\n");
        }
    }

    @Override
    public void openLink(String target) {
        out.append("\\href{");
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '%' || c == '#' || c == '&' || c == '{' || c == '}' || c == '_' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append("}{");
    }

    @Override
    public void closeLink(String target) {
        out.append('}');
    }
}
