package org.footing.document.markdown;

import org.footing.document.Attributes;
import org.footing.document.TextStyle;
import org.footing.text.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Markup around words, as offsets in one {@link InlineText}: what it is, and where the words in it stand.
 *
 * @param end one past the markup that closes it
 */
record Construct(
        Sort sort,
        int start,
        int textStart,
        int textEnd,
        int end,
        @Nullable TextStyle style,
        String target,
        String title,
        Attributes attributes)
        implements Placed {
    /** What it is. */
    enum Sort {
        STYLE,
        LINK,
        IMAGE,
        SPAN,
        CODE,
        MATH,
        /** A tag or comment of HTML. */
        HTML,
        /** A character reference. */
        ENTITY
    }

    static Construct style(TextStyle style, int start, int textStart, int textEnd, int end) {
        return new Construct(Sort.STYLE, start, textStart, textEnd, end, style, "", "", Attributes.NONE);
    }

    static Construct link(boolean image, int start, int textStart, int textEnd, int end, LinkTarget target) {
        return new Construct(
                image ? Sort.IMAGE : Sort.LINK,
                start,
                textStart,
                textEnd,
                end,
                null,
                target.target(),
                target.title(),
                Attributes.NONE);
    }

    static Construct span(int start, int textStart, int textEnd, int end, Attributes attributes) {
        return new Construct(Sort.SPAN, start, textStart, textEnd, end, null, "", "", attributes);
    }

    /** One whose text has no markup in it. */
    static Construct literal(Sort sort, int start, int textStart, int textEnd, int end) {
        return new Construct(sort, start, textStart, textEnd, end, null, "", "", Attributes.NONE);
    }

    /** Whether its text is taken as it stands. */
    boolean isLiteral() {
        return sort.compareTo(Sort.CODE) >= 0;
    }
}
