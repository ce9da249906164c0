package org.footing.language.orthography;

import org.footing.language.Script;
import org.jspecify.annotations.Nullable;

/** Latin letters that look like Cyrillic ones: a {@code C.} typed on the wrong keyboard for {@code С.}. */
public final class LookAlikes {
    private static final String LATIN = "ABCEHKMOPTXYaceopxy";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";

    private LookAlikes() {}

    /**
     * The word in the expected script, when all its letters are of the other one and look like letters of the expected
     * one; null when it is no such word. X, XX and XXX are Roman numerals in any script.
     *
     * @param expected {@code LATIN} or {@code CYRILLIC}; for any other script there is no such word
     */
    public static @Nullable String inScript(String word, Script expected) {
        if (expected != Script.LATIN && expected != Script.CYRILLIC) {
            return null;
        }
        boolean toCyrillic = expected == Script.CYRILLIC;
        String from = toCyrillic ? LATIN : CYRILLIC;
        String to = toCyrillic ? CYRILLIC : LATIN;
        StringBuilder out = new StringBuilder(word.length());
        boolean roman = toCyrillic;
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = from.indexOf(c);
            if (at < 0 && Character.isLetter(c)) {
                return null;
            }
            out.append(at < 0 ? c : to.charAt(at));
            letters |= at >= 0;
            roman &= at < 0 || c == 'X';
        }
        return letters && !roman ? out.toString() : null;
    }
}
