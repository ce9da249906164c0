package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.text.Span;

/**
 * A word with Latin and Cyrillic letters.
 *
 * @param word as written
 * @param span its place in the text that was searched
 * @param stray the letters of the script that it has fewer of
 * @param strayIsLatin whether these are the Latin ones
 * @param corrected the word with its stray letters replaced by those that look alike; empty when one has no such letter
 */
record MixedWord(String word, Span span, String stray, boolean strayIsLatin, String corrected) {
    /** Pairs of letters that most fonts draw alike. */
    private static final String LATIN = "ABCEHIJKMOPSTXYaceijopsxy";

    private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕху";

    /** All such words of {@code text}, in its order. */
    static List<MixedWord> in(String text) {
        List<MixedWord> found = List.of();
        int start = -1;
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean isLatin = isLatin(c);
            boolean isCyrillic = !isLatin && isCyrillic(c);
            if (isLatin || isCyrillic || (start >= 0 && isCombining(c))) {
                start = start < 0 ? i : start;
                latin += isLatin ? 1 : 0;
                cyrillic += isCyrillic ? 1 : 0;
            } else {
                if (latin > 0 && cyrillic > 0) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(of(text.substring(start, i), new Span(start, i), latin <= cyrillic));
                }
                start = -1;
                latin = 0;
                cyrillic = 0;
            }
        }
        return found;
    }

    private static MixedWord of(String word, Span span, boolean strayIsLatin) {
        StringBuilder stray = new StringBuilder();
        StringBuilder corrected = new StringBuilder(word.length());
        boolean complete = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (strayIsLatin ? isLatin(c) : isCyrillic(c)) {
                stray.append(c);
                int at = (strayIsLatin ? LATIN : CYRILLIC).indexOf(c);
                complete &= at >= 0;
                corrected.append(at < 0 ? c : (strayIsLatin ? CYRILLIC : LATIN).charAt(at));
            } else {
                corrected.append(c);
            }
        }
        return new MixedWord(word, span, stray.toString(), strayIsLatin, complete ? corrected.toString() : "");
    }

    /** {@code C (U+0043) is Latin}. */
    String describe() {
        StringBuilder out = new StringBuilder();
        String seen = "";
        for (int i = 0; i < stray.length(); i++) {
            char c = stray.charAt(i);
            if (seen.indexOf(c) < 0) {
                seen = seen + c;
                String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                out.append(out.length() == 0 ? "" : ", ")
                        .append(c)
                        .append(" (U+")
                        .append("0".repeat(4 - hex.length()));
                out.append(hex).append(')');
            }
        }
        String script = strayIsLatin ? "Latin" : "Cyrillic";
        return out + (seen.length() == 1 ? " is " : " are ") + script;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00c0' && c <= '\u024f' && c != '×' && c != '÷')
                || (c >= '\u1e00' && c <= '\u1eff');
    }

    private static boolean isCyrillic(char c) {
        return (c >= '\u0400' && c <= '\u052f' && !(c >= '\u0482' && c <= '\u0489'))
                || (c >= '\u1c80' && c <= '\u1c8f')
                || (c >= '\ua640' && c <= '\ua69f');
    }

    private static boolean isCombining(char c) {
        return (c >= '\u0300' && c <= '\u036f') || c == '\u00ad';
    }
}
