package org.footing.language.word;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form of a table with places for a number, <code>{n}</code>, or for one word of any kind, <code>{w}</code>.
 *
 * @param language the column
 * @param row the row of the table
 */
record WordPattern(List<String> words, int language, int row) {
    WordPattern(String form, int language, int row) {
        this(List.of(folded(form).split(" ", -1)), language, row);
    }

    /** Small letters, е for ё, single spaces, one sign for three dots. */
    static String folded(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('\u00A0', ' ')
                .replace("...", "…")
                .replaceAll(" +", " ");
    }

    /** The number in a text that has this form, empty for a form without one; null for a text of another form. */
    @Nullable
    String numberIn(String text) {
        String[] given = folded(text).split(" ", -1);
        if (given.length != words.size()) {
            return null;
        }
        String number = "";
        for (int i = 0; i < given.length; i++) {
            String word = words.get(i);
            int place = word.indexOf("{n}");
            if (place >= 0) {
                String after = word.substring(place + 3);
                String found = given[i].length() > place + after.length()
                                && given[i].startsWith(word.substring(0, place))
                                && given[i].endsWith(after)
                        ? given[i].substring(place, given[i].length() - after.length())
                        : "";
                if (!isNumber(found)) {
                    return null;
                }
                number = found;
            } else if (!word.equals("{w}") && !word.equals(given[i])) {
                return null;
            }
        }
        return number;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
