package org.footing.csl.render;

import org.footing.csl.locale.LocaleView;
import org.footing.csl.locale.TermForm;

/**
 * The sides of leaves in a locator, {@code 46–47 об.}, in the words of a locale. The terms are ours: {@code leaf-verso} for the
 * leaves of Russian files, whose front has no sign, {@code folio-recto} and {@code folio-verso} for all other leaves; a locale without them keeps what
 * is written.
 */
final class LeafSides {
    private static final String[] VERSO = {"оборот", "об.", "об", "verso", "ob.", "ob", "vo", "v", "裏", "ウ"};
    private static final String[] RECTO = {"recto", "ro", "r", "表", "オ"};

    private LeafSides() {}

    /** The side that stands after the label instead of before it: 裏 in 45丁裏; empty when there is none. */
    static String afterLabel(String locator, String label, LocaleView terms) {
        if (!isOfLeaves(label)) {
            return "";
        }
        int number = locator.length();
        while (number > 0 && !Character.isDigit(locator.charAt(number - 1))) {
            number--;
        }
        StringBuilder side = new StringBuilder();
        return number > 0 && side(locator, number, label, terms, side) == locator.length() && isAfterLabel(side)
                ? side.toString()
                : "";
    }

    private static boolean isOfLeaves(String label) {
        return label.equals("folio") || label.equals("leaf");
    }

    private static boolean isAfterLabel(CharSequence side) {
        return side.length() > 0 && !NameScript.takesSpace(side.charAt(0));
    }

    static String in(String locator, String label, LocaleView terms) {
        if (!isOfLeaves(label)) {
            return locator;
        }
        StringBuilder out = new StringBuilder(locator.length() + 4);
        int at = 0;
        while (at < locator.length()) {
            char c = locator.charAt(at);
            out.append(c);
            at++;
            if (c >= '0' && c <= '9' && (at == locator.length() || !Character.isDigit(locator.charAt(at)))) {
                int length = out.length();
                at = side(locator, at, label, terms, out);
                if (isAfterLabel(out.substring(length))) {
                    if (at == locator.length()) {
                        out.setLength(length);
                    } else {
                        // The label itself follows the last number alone: 3丁表～4丁裏.
                        String word = terms.term(label, TermForm.SHORT);
                        out.insert(length, word == null ? "" : word);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Writes the side that follows a number at {@code at}, if one does, and returns where the rest starts. */
    private static int side(String locator, int at, String label, LocaleView terms, StringBuilder out) {
        int word = at;
        while (word < locator.length() && (locator.charAt(word) == ' ' || locator.charAt(word) == '\u00a0')) {
            word++;
        }
        int end = end(VERSO, locator, word);
        String term = label.equals("leaf") ? "leaf-verso" : "folio-verso";
        if (end < 0) {
            end = end(RECTO, locator, word);
            term = label.equals("leaf") ? "leaf-recto" : "folio-recto";
        }
        String written = end < 0 ? null : terms.term(term, TermForm.LONG);
        if (end >= 0 && written == null && term.equals("leaf-recto")) {
            // Only the back of a Russian leaf has a sign.
            return end;
        }
        if (written == null) {
            return at;
        }
        out.append(written);
        return end;
    }

    private static int end(String[] words, String text, int at) {
        for (String word : words) {
            int end = at + word.length();
            if (text.startsWith(word, at) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
