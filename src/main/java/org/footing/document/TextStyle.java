package org.footing.document;

/** How an author sets words off. */
public enum TextStyle {
    /** Italics, as a rule. */
    EMPHASIS,
    /** Bold, as a rule. */
    STRONG,
    UNDERLINE,
    STRIKEOUT,
    SUPERSCRIPT,
    SUBSCRIPT,
    SMALL_CAPS
}
