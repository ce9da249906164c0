package org.footing.csl.output;

import org.jspecify.annotations.Nullable;

/**
 * The formatting attributes of a rendering element (CSL 1.0.2, "Formatting"); null where nothing is said.
 *
 * @param fontStyle {@code font-style}
 * @param fontVariant {@code font-variant}
 * @param fontWeight {@code font-weight}
 * @param textDecoration {@code text-decoration}
 * @param verticalAlign {@code vertical-align}
 */
public record Formatting(
        @Nullable FontStyle fontStyle,
        @Nullable FontVariant fontVariant,
        @Nullable FontWeight fontWeight,
        @Nullable TextDecoration textDecoration,
        @Nullable VerticalAlign verticalAlign) {

    /** Says nothing. */
    public static final Formatting NONE = new Formatting(null, null, null, null, null);

    public static final Formatting ITALIC = new Formatting(FontStyle.ITALIC, null, null, null, null);
    public static final Formatting BOLD = new Formatting(null, null, FontWeight.BOLD, null, null);
    public static final Formatting SMALL_CAPS = new Formatting(null, FontVariant.SMALL_CAPS, null, null, null);
    public static final Formatting UNDERLINE = new Formatting(null, null, null, TextDecoration.UNDERLINE, null);
    public static final Formatting SUPERSCRIPT = new Formatting(null, null, null, null, VerticalAlign.SUP);
    public static final Formatting SUBSCRIPT = new Formatting(null, null, null, null, VerticalAlign.SUB);

    public enum FontStyle {
        NORMAL,
        ITALIC,
        OBLIQUE
    }

    public enum FontVariant {
        NORMAL,
        SMALL_CAPS
    }

    public enum FontWeight {
        NORMAL,
        BOLD,
        LIGHT
    }

    public enum TextDecoration {
        NONE,
        UNDERLINE
    }

    public enum VerticalAlign {
        BASELINE,
        SUP,
        SUB
    }

    /** Whether it raises or lowers text, or sets it in small capitals. */
    boolean isSymbol() {
        return verticalAlign == VerticalAlign.SUP
                || verticalAlign == VerticalAlign.SUB
                || fontVariant == FontVariant.SMALL_CAPS;
    }

    /** The formatting that the five attributes of an element say; null stands for an attribute that is not there. */
    public static Formatting parse(
            @Nullable String fontStyle,
            @Nullable String fontVariant,
            @Nullable String fontWeight,
            @Nullable String textDecoration,
            @Nullable String verticalAlign) {
        if (fontStyle == null
                && fontVariant == null
                && fontWeight == null
                && textDecoration == null
                && verticalAlign == null) {
            return NONE;
        }
        return new Formatting(
                fontStyle == null ? null : style(fontStyle),
                fontVariant == null ? null : variant(fontVariant),
                fontWeight == null ? null : weight(fontWeight),
                textDecoration == null ? null : decoration(textDecoration),
                verticalAlign == null ? null : align(verticalAlign));
    }

    public boolean isNone() {
        return fontStyle == null
                && fontVariant == null
                && fontWeight == null
                && textDecoration == null
                && verticalAlign == null;
    }

    /** What holds inside an element of formatting {@code inner} that lies in one of this formatting. */
    public Formatting with(Formatting inner) {
        if (inner.isNone()) {
            return this;
        }
        if (isNone()) {
            return inner;
        }
        return new Formatting(
                inner.fontStyle == null ? fontStyle : inner.fontStyle,
                inner.fontVariant == null ? fontVariant : inner.fontVariant,
                inner.fontWeight == null ? fontWeight : inner.fontWeight,
                inner.textDecoration == null ? textDecoration : inner.textDecoration,
                inner.verticalAlign == null ? verticalAlign : inner.verticalAlign);
    }

    private static @Nullable FontStyle style(String value) {
        return switch (value) {
            case "normal" -> FontStyle.NORMAL;
            case "italic" -> FontStyle.ITALIC;
            case "oblique" -> FontStyle.OBLIQUE;
            default -> null;
        };
    }

    private static @Nullable FontVariant variant(String value) {
        return switch (value) {
            case "normal" -> FontVariant.NORMAL;
            case "small-caps" -> FontVariant.SMALL_CAPS;
            default -> null;
        };
    }

    private static @Nullable FontWeight weight(String value) {
        return switch (value) {
            case "normal" -> FontWeight.NORMAL;
            case "bold" -> FontWeight.BOLD;
            case "light" -> FontWeight.LIGHT;
            default -> null;
        };
    }

    private static @Nullable TextDecoration decoration(String value) {
        return switch (value) {
            case "none" -> TextDecoration.NONE;
            case "underline" -> TextDecoration.UNDERLINE;
            default -> null;
        };
    }

    private static @Nullable VerticalAlign align(String value) {
        return switch (value) {
            case "baseline" -> VerticalAlign.BASELINE;
            case "sup" -> VerticalAlign.SUP;
            case "sub" -> VerticalAlign.SUB;
            default -> null;
        };
    }
}
