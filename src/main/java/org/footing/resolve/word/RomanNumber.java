package org.footing.resolve.word;

/** Numbers in Roman figures, as volumes have them. */
public final class RomanNumber {
    private static final int LONGEST = 6;

    private RomanNumber() {}

    /** The number that capital figures write, up to 89; 0 when the word is none. */
    public static int of(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = value(word.charAt(i));
            if (value == 0) {
                return 0;
            }
            boolean smaller = i + 1 < word.length() && value < value(word.charAt(i + 1));
            sum += smaller ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return switch (c) {
            case 'I', 'Ⅰ', 'І' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }
}
