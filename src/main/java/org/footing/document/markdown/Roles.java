package org.footing.document.markdown;

import java.util.Arrays;

/** What each character of an {@link InlineText} is: words, or something that does not read as words. */
final class Roles {
    /** Words, in which markup may start. */
    static final byte TEXT = 0;
    /** Words taken literally: code, escaped characters, addresses. */
    static final byte LITERAL = 1;
    /** A character reference of HTML, such as the one for an ampersand. */
    static final byte ENTITY = 2;
    /** Markup, which the reader does not see. */
    static final byte MARKUP = 3;

    private final byte[] roles;

    Roles(int length) {
        this.roles = new byte[length];
    }

    void set(int start, int end, byte role) {
        Arrays.fill(roles, start, end, role);
    }

    byte at(int offset) {
        return roles[offset];
    }

    boolean isVisible(int offset) {
        return roles[offset] < MARKUP;
    }

    boolean isSyntax(int offset) {
        return roles[offset] == TEXT;
    }
}
