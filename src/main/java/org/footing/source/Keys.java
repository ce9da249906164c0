package org.footing.source;

/** What a source may be called. */
public final class Keys {
    private Keys() {}

    /** Letters, marks and digits of any script and {@code _ - . : + /}; at least one character. */
    public static boolean isValid(String key) {
        for (int i = 0; i < key.length(); ) {
            int c = key.codePointAt(i);
            if (!isAllowed(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !key.isEmpty();
    }

    /** Whether {@code c} may stand in a key. */
    public static boolean isAllowed(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "_-.:+/".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
