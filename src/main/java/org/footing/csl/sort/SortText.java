package org.footing.csl.sort;

/**
 * What of a text counts for sorting: letters, digits, symbols and single spaces, no punctuation. Numbers are filled up with
 * zeros, so that 9 stands before 10; those that other keys are made of have more digits than the ones filled up.
 */
final class SortText {
    private static final String ZEROS = "0000000000";
    private static final int LONGEST = 8;

    private SortText() {}

    static String of(String text) {
        return withNumbers(withoutPunctuation(text));
    }

    private static String withNumbers(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + ZEROS.length()).append(text, 0, start);
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            int digits = end - start;
            if (digits > 0 && digits <= LONGEST) {
                out.append(ZEROS, digits, ZEROS.length());
            }
            end = Math.max(end, start + 1);
            out.append(text, start, end);
            start = end;
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutPunctuation(String text) {
        int i = 0;
        while (i < text.length() && counts(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, i);
        for (; i < text.length(); i++) {
            if (counts(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().strip();
    }

    private static boolean counts(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == ' '
                    || isSymbol(c);
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MODIFIER_LETTER -> false;
            default -> true;
        };
    }

    private static boolean isSymbol(char c) {
        return c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' || c == '~';
    }
}
