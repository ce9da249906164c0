package org.footing.language.transliteration;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns ISO 9 back. It works on decomposed text, so that a letter's own mark and a stress mark can be told apart. */
final class Iso9Reverse {
    private final Map<String, Character> table;
    private final StringBuilder out = new StringBuilder();

    Iso9Reverse(Map<String, Character> table) {
        this.table = table;
    }

    String read(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            readLetter(text, i, end);
            i = end;
        }
        return out.toString();
    }

    /** The letter at {@code start} with as many of its marks as the table knows; the rest follow it. */
    private void readLetter(String text, int start, int end) {
        for (int cut = end; cut > start; cut--) {
            Character cyrillic = table.get(text.substring(start, cut).toLowerCase(Locale.ROOT));
            if (cyrillic != null) {
                boolean capital = isSign(text.charAt(start))
                        ? inCapitals(text, start)
                        : Character.isUpperCase(text.charAt(start));
                out.append(capital ? Character.toUpperCase(cyrillic) : cyrillic).append(text, cut, end);
                return;
            }
        }
        out.append(text, start, end);
    }

    /** ʹ and ʺ have no capitals: they take the case of a word that is all in capitals. */
    private static boolean inCapitals(String text, int at) {
        Boolean before = capital(text, at, -1);
        Boolean after = capital(text, at, 1);
        if (after != null) {
            return after && !Boolean.FALSE.equals(before);
        }
        return Boolean.TRUE.equals(before) && wordStart(text, at) < lastLetter(text, at);
    }

    private static @Nullable Boolean capital(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && (isMark(text.charAt(i)) || isSign(text.charAt(i)))) {
            i += step;
        }
        if (i < 0 || i >= text.length() || !Character.isLetter(text.charAt(i))) {
            return null;
        }
        return Character.isUpperCase(text.charAt(i));
    }

    private static int wordStart(String text, int at) {
        int i = at;
        while (i > 0 && (Character.isLetter(text.charAt(i - 1)) || isMark(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    private static int lastLetter(String text, int at) {
        int i = at - 1;
        while (i > 0 && (isMark(text.charAt(i)) || isSign(text.charAt(i)))) {
            i--;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean isSign(char c) {
        return c == 'ʹ' || c == 'ʺ';
    }
}
