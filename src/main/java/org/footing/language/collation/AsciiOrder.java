package org.footing.language.collation;

import java.util.Comparator;

/**
 * The order that ICU gives to printable ASCII in languages that do not change it: signs, digits, letters; and small
 * letters before capitals where all else is equal (CLDR root collation).
 */
final class AsciiOrder implements Comparator<String> {
    private static final String SIGNS = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    /** The languages whose rules leave ASCII as it is. */
    static boolean agreesIn(String language) {
        return switch (language) {
            case "en", "ru", "ja", "de", "fr", "it", "nl", "pt", "uk", "be", "bg", "und" -> true;
            default -> false;
        };
    }

    static boolean covers(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < ' ' || key.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int byCase = 0;
        for (int i = 0; i < length; i++) {
            char inA = a.charAt(i);
            char inB = b.charAt(i);
            int difference = weight(inA) - weight(inB);
            if (difference != 0) {
                return difference;
            }
            if (byCase == 0 && inA != inB) {
                byCase = Character.isUpperCase(inA) ? 1 : -1;
            }
        }
        return a.length() != b.length() ? a.length() - b.length() : byCase;
    }

    private static int weight(char c) {
        if (c >= 'a' && c <= 'z') {
            return 100 + c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return 100 + c - 'A';
        }
        return c >= '0' && c <= '9' ? 50 + c - '0' : SIGNS.indexOf(c);
    }
}
