package org.footing.language.transliteration;

/** Kana have no capitals: a romanised name or title is given them afterwards. */
public final class Capitals {
    private Capitals() {}

    /** A capital at the start, as in a title: {@code senkanki no} → {@code Senkanki no}. */
    public static String first(String text) {
        StringBuilder out = new StringBuilder(text);
        raise(out, 0);
        return out.toString();
    }

    /** A capital at the start of each word, as in a name: {@code tomita takeshi} → {@code Tomita Takeshi}. */
    public static String words(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || Character.isWhitespace(out.charAt(i - 1))) {
                raise(out, i);
            }
        }
        return out.toString();
    }

    /** Raises the first letter of the word that starts at {@code at}. */
    private static void raise(StringBuilder out, int at) {
        for (int i = at; i < out.length() && !Character.isWhitespace(out.charAt(i)); i++) {
            if (Character.isLetter(out.charAt(i))) {
                out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
                return;
            }
        }
    }
}
