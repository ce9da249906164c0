package org.footing.csl.render;

/** Which way round names are written in a script. */
final class NameScript {
    private NameScript() {}

    /** Whether the parts are written in a script in which family names come first: Chinese, Japanese, Korean … */
    static boolean isFamilyFirst(String family, String given) {
        return !family.isEmpty() && isAsian(family) && (given.isEmpty() || isAsian(given)) && !isKatakana(family);
    }

    /** Whether a text has letters, and none of a script in which given names come first. */
    private static boolean isAsian(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (isGivenFirst(c)) {
                    return false;
                }
                letter = true;
            }
        }
        return letter;
    }

    /** Whether a name is a foreign one in katakana, which stands given name first with a dot between the two. */
    static boolean isKatakana(String family) {
        boolean letter = false;
        for (int i = 0; i < family.length(); i++) {
            char c = family.charAt(i);
            if (c >= 'ァ' && c <= 'ヺ') {
                letter = true;
            } else if (c != 'ー' && c != '・' && c != '＝' && c != '゠') {
                return false;
            }
        }
        return letter;
    }

    /** Whether a letter is of a script in which given names come first: Latin, Greek, Cyrillic, Hebrew, Arabic, Thai … */
    static boolean isGivenFirst(int c) {
        return c < 0x1100
                || (c >= 0x1200 && c < 0x2E80)
                || (c >= 0xA4D0 && c < 0xAC00)
                || (c >= 0xFB00 && c < 0xFE30)
                || (c >= 0xFE70 && c < 0xFF66);
    }

    /** Whether a space is due between a text that ends, or begins, with {@code c} and a word. */
    static boolean takesSpace(int c) {
        return !Character.isLetter(c) || isGivenFirst(c);
    }
}
