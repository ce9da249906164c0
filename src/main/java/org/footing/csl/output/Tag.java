package org.footing.csl.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A start tag that may stand in a field. */
enum Tag {
    ITALIC("i"),
    BOLD("b"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    SMALL_CAPS("sc"),
    SMALL_CAPS_SPAN("span"),
    NO_CASE("span"),
    NO_DECOR("span");

    private static final Formatting PLAIN = new Formatting(
            Formatting.FontStyle.NORMAL,
            Formatting.FontVariant.NORMAL,
            Formatting.FontWeight.NORMAL,
            Formatting.TextDecoration.NONE,
            Formatting.VerticalAlign.BASELINE);

    private final String element;

    Tag(String element) {
        this.element = element;
    }

    /** The name in the end tag. */
    String element() {
        return element;
    }

    static @Nullable Tag parse(String written) {
        return switch (written) {
            case "<i>" -> ITALIC;
            case "<b>" -> BOLD;
            case "<sup>" -> SUPERSCRIPT;
            case "<sub>" -> SUBSCRIPT;
            case "<sc>" -> SMALL_CAPS;
            default -> span(written);
        };
    }

    private static @Nullable Tag span(String written) {
        if (!written.startsWith("<span ")) {
            return null;
        }
        StringBuilder bare = new StringBuilder(written.length());
        for (int i = "<span ".length(); i < written.length() - 1; i++) {
            char c = written.charAt(i);
            if (c != ' ' && c != ';' && c != '"' && c != '\'') {
                bare.append(c);
            }
        }
        return switch (bare.toString()) {
            case "class=nocase" -> NO_CASE;
            case "class=nodecor" -> NO_DECOR;
            case "class=smallcaps", "style=font-variant:small-caps" -> SMALL_CAPS_SPAN;
            default -> null;
        };
    }

    Inline around(List<Inline> children) {
        return switch (this) {
            case ITALIC -> new Inline.Emphasis(Formatting.ITALIC, children);
            case BOLD -> new Inline.Emphasis(Formatting.BOLD, children);
            case SUPERSCRIPT -> new Inline.Emphasis(Formatting.SUPERSCRIPT, children);
            case SUBSCRIPT -> new Inline.Emphasis(Formatting.SUBSCRIPT, children);
            case SMALL_CAPS, SMALL_CAPS_SPAN -> new Inline.Emphasis(Formatting.SMALL_CAPS, children);
            case NO_CASE -> new Inline.NoCase(children);
            case NO_DECOR -> new Inline.Styled(PLAIN, children);
        };
    }
}
