package org.footing.exchange;

import java.nio.charset.Charset;

/**
 * Tells the charsets of old bibliographies apart by the words they would make: bibliographies are short and mostly ASCII,
 * too little for detectors that count letters.
 */
final class CharsetGuess {
    private static final String[] CANDIDATES = {"windows-1252", "windows-1251", "KOI8-R", "EUC-JP", "Shift_JIS"};

    private CharsetGuess() {}

    /** The candidate in which most of the signs beyond ASCII stand as its languages have them. */
    static Charset of(byte[] bytes) {
        Charset best = Charset.forName(CANDIDATES[0]);
        double most = -1;
        for (String name : CANDIDATES) {
            Charset charset = Charset.forName(name);
            double share = plausible(new String(bytes, charset));
            if (share > most) {
                best = charset;
                most = share;
            }
        }
        return best;
    }

    /** The share of signs beyond ASCII that are plausible where they stand. */
    private static double plausible(String text) {
        int all = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                good += isPlausible(
                                c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 == text.length() ? ' ' : text.charAt(i + 1))
                        ? 1
                        : 0;
            }
        }
        return all == 0 ? 0 : (double) good / all;
    }

    private static boolean isPlausible(char c, char before, char after) {
        if (c == '\ufffd' || (c >= 0x80 && c < 0xa0)) {
            return false;
        }
        if (c >= '\u0400' && c <= '\u04ff') {
            // A capital behind a small letter, or between Latin ones, is another charset's letter.
            return !isAscii(before) && !isAscii(after) && !(Character.isUpperCase(c) && Character.isLowerCase(before));
        }
        if (Character.isLetter(c) && c < 0x250) {
            // European words have one or two such letters in a row, not three.
            return !(isLatinBeyondAscii(before) && isLatinBeyondAscii(after)) && (isAscii(before) || isAscii(after));
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean kana = (c >= '\u3000' && c <= '\u30ff');
        return kana
                || script == Character.UnicodeScript.HAN
                || (!Character.isLetter(c) && c < 0x3000 && "«»–—„“”’№…·§°".indexOf(c) >= 0);
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLatinBeyondAscii(char c) {
        return c >= 0xc0 && c < 0x250;
    }
}
