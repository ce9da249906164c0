package org.footing.csl.number;

/** Roman numerals, in lowercase as CSL writes them. */
public final class RomanNumeral {
    private static final String[] SYMBOLS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private RomanNumeral() {}

    /** The numeral of 1 to 9999; other numbers stay in digits. */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SYMBOLS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** Whether a text is a numeral as it should be written, in either case. */
    static boolean isNumeral(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return false;
        }
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (text.regionMatches(true, at, SYMBOLS[i], 0, SYMBOLS[i].length())) {
                value += VALUES[i];
                at += SYMBOLS[i].length();
            }
        }
        return at == text.length() && of(value).equalsIgnoreCase(text);
    }
}
