package org.footing.csl.locator;

import java.util.OptionalInt;
import org.footing.language.calendar.KanjiNumerals;

/** The numbers in a text, in kanji or in figures of full width, as plain figures. */
public final class KanjiFigures {
    private static final String NUMERALS = "零〇一二三四五六七八九十百千";

    private KanjiFigures() {}

    /** The text with each number in kanji as figures, and with figures of full width as plain ones. */
    public static String asFigures(String text) {
        if (!holdsAny(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isNumeral(c)) {
                int end = at;
                while (end < text.length() && isNumeral(text.charAt(end))) {
                    end++;
                }
                out.append(figures(text.substring(at, end)));
                at = end;
            } else {
                out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
                at++;
            }
        }
        return out.toString();
    }

    private static boolean holdsAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNumeral(c) || (c >= '０' && c <= '９')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    private static String figures(String numeral) {
        OptionalInt value = KanjiNumerals.parse(numeral);
        return value.isPresent() ? "" + value.getAsInt() : numeral;
    }
}
