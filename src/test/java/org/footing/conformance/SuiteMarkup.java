package org.footing.conformance;

import java.text.Normalizer;
import org.footing.csl.output.Display;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Formatting.FontStyle;
import org.footing.csl.output.Formatting.FontVariant;
import org.footing.csl.output.Formatting.FontWeight;
import org.footing.csl.output.Formatting.TextDecoration;
import org.footing.csl.output.Formatting.VerticalAlign;
import org.footing.csl.output.Markup;

/** Writes HTML as the suite expects it. */
final class SuiteMarkup implements Markup {
    private final StringBuilder out;

    SuiteMarkup(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void text(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case '&' -> out.append("&#38;");
                case '<' -> out.append("&#60;");
                case '>' -> out.append("&#62;");
                default -> {
                    String plain = lowered(c);
                    if (plain.isEmpty()) {
                        out.append(c);
                    } else {
                        out.append("<sup>").append(plain).append("</sup>");
                    }
                }
            }
        }
    }

    /** What a superscript character raises; empty when it is not one. */
    private static String lowered(char c) {
        boolean superscript = c == 'ª'
                || c == '²'
                || c == '³'
                || c == '¹'
                || c == 'º'
                || (c >= 'ʰ' && c <= 'ʸ')
                || (c >= 'ˠ' && c <= 'ˤ')
                || (c >= 'ᴬ' && c <= 'ᵪ')
                || (c >= '⁰' && c <= 'ⁿ');
        if (!superscript) {
            return "";
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        return plain.length() == 1 && plain.charAt(0) != c ? plain : "";
    }

    @Override
    public void open(Formatting change) {
        if (change.verticalAlign() != null) {
            out.append(
                    change.verticalAlign() == VerticalAlign.SUP
                            ? "<sup>"
                            : change.verticalAlign() == VerticalAlign.SUB ? "<sub>" : "<span style=\"baseline\">");
        }
        if (change.textDecoration() != null) {
            out.append(
                    change.textDecoration() == TextDecoration.UNDERLINE
                            ? "<span style=\"text-decoration:underline;\">"
                            : "<span style=\"text-decoration:none;\">");
        }
        if (change.fontWeight() != null) {
            out.append(
                    change.fontWeight() == FontWeight.BOLD
                            ? "<b>"
                            : change.fontWeight() == FontWeight.NORMAL ? "<span style=\"font-weight:normal;\">" : "");
        }
        if (change.fontVariant() != null) {
            out.append(
                    change.fontVariant() == FontVariant.NORMAL
                            ? "<span style=\"font-variant:normal;\">"
                            : "<span style=\"font-variant:small-caps;\">");
        }
        if (change.fontStyle() != null) {
            out.append(
                    change.fontStyle() == FontStyle.NORMAL
                            ? "<span style=\"font-style:normal;\">"
                            : change.fontStyle() == FontStyle.ITALIC ? "<i>" : "<em>");
        }
    }

    @Override
    public void close(Formatting change) {
        if (change.fontStyle() != null) {
            out.append(
                    change.fontStyle() == FontStyle.NORMAL
                            ? "</span>"
                            : change.fontStyle() == FontStyle.ITALIC ? "</i>" : "</em>");
        }
        if (change.fontVariant() != null) {
            out.append("</span>");
        }
        if (change.fontWeight() != null) {
            out.append(
                    change.fontWeight() == FontWeight.BOLD
                            ? "</b>"
                            : change.fontWeight() == FontWeight.NORMAL ? "</span>" : "");
        }
        if (change.textDecoration() != null) {
            out.append("</span>");
        }
        if (change.verticalAlign() != null) {
            out.append(
                    change.verticalAlign() == VerticalAlign.SUP
                            ? "</sup>"
                            : change.verticalAlign() == VerticalAlign.SUB ? "</sub>" : "</span>");
        }
    }

    @Override
    public void openBlock(Display display) {
        out.append(
                switch (display) {
                    case BLOCK -> "\n\n    <div class=\"csl-block\">";
                    case LEFT_MARGIN -> "\n    <div class=\"csl-left-margin\">";
                    case RIGHT_INLINE -> "<div class=\"csl-right-inline\">";
                    case INDENT -> "<div class=\"csl-indent\">";
                });
    }

    @Override
    public void closeBlock(Display display) {
        out.append(
                switch (display) {
                    case BLOCK -> "</div>\n";
                    case LEFT_MARGIN -> "</div>";
                    case RIGHT_INLINE, INDENT -> "</div>\n  ";
                });
    }

    @Override
    public void openLink(String target) {}

    @Override
    public void closeLink(String target) {}
}
