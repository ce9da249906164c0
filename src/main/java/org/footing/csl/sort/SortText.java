package org.footing.csl.sort;

/** What of a text counts for sorting: letters, digits, symbols and single spaces, no punctuation. */
final class SortText {
    private SortText() {}

    static String of(String text) {
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
