package org.footing.csl.output;

import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;
import org.jspecify.annotations.Nullable;

/** Writes HTML, without an element around the whole. */
public class HtmlMarkup implements Markup {
    private final StringBuilder out;

    public HtmlMarkup(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void text(String characters) {
        escape(characters, out);
    }

    /** Appends characters so that they stand for themselves in HTML, in text and in quoted attribute values. */
    public static void escape(String characters, StringBuilder out) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public void open(Formatting change) {
        String style = css(change);
        if (style != null) {
            out.append("<span style=\"").append(style).append("\">");
        }
        if (change.fontStyle() == FontStyle.ITALIC) {
            out.append("<i>");
        }
        if (change.fontWeight() == FontWeight.BOLD) {
            out.append("<b>");
        }
        if (change.verticalAlign() == VerticalAlign.SUP) {
            out.append("<sup>");
        } else if (change.verticalAlign() == VerticalAlign.SUB) {
            out.append("<sub>");
        }
    }

    @Override
    public void close(Formatting change) {
        if (change.verticalAlign() == VerticalAlign.SUP) {
            out.append("</sup>");
        } else if (change.verticalAlign() == VerticalAlign.SUB) {
            out.append("</sub>");
        }
        if (change.fontWeight() == FontWeight.BOLD) {
            out.append("</b>");
        }
        if (change.fontStyle() == FontStyle.ITALIC) {
            out.append("</i>");
        }
        if (css(change) != null) {
            out.append("</span>");
        }
    }

    /** What has no element of its own, as style declarations; null when there is nothing of the kind. */
    private static @Nullable String css(Formatting change) {
        String style = "";
        if (change.fontStyle() == FontStyle.NORMAL) {
            style += "font-style:normal;";
        } else if (change.fontStyle() == FontStyle.OBLIQUE) {
            style += "font-style:oblique;";
        }
        if (change.fontVariant() == FontVariant.SMALL_CAPS) {
            style += "font-variant:small-caps;";
        } else if (change.fontVariant() == FontVariant.NORMAL) {
            style += "font-variant:normal;";
        }
        if (change.fontWeight() == FontWeight.NORMAL) {
            style += "font-weight:normal;";
        } else if (change.fontWeight() == FontWeight.LIGHT) {
            style += "font-weight:lighter;";
        }
        if (change.textDecoration() == TextDecoration.UNDERLINE) {
            style += "text-decoration:underline;";
        } else if (change.textDecoration() == TextDecoration.NONE) {
            style += "text-decoration:none;";
        }
        if (change.verticalAlign() == VerticalAlign.BASELINE) {
            style += "vertical-align:baseline;";
        }
        return style.isEmpty() ? null : style;
    }

    @Override
    public void openBlock(Display display) {
        out.append("<div class=\"csl-")
                .append(
                        switch (display) {
                            case BLOCK -> "block";
                            case LEFT_MARGIN -> "left-margin";
                            case RIGHT_INLINE -> "right-inline";
                            case INDENT -> "indent";
                        })
                .append("\">");
    }

    @Override
    public void closeBlock(Display display) {
        out.append("</div>");
    }

    @Override
    public void openLink(String target) {
        out.append("<a href=\"");
        escape(target, out);
        out.append("\">");
    }

    @Override
    public void closeLink(String target) {
        out.append("</a>");
    }
}
