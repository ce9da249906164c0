package org.footing.language.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A table of words that mean the same in English, Russian and Japanese: what genres, editions and media are called, or places.
 * What it does not have is translated by nobody.
 */
public final class CustomaryWords {
    private static final List<String> LANGUAGES = List.of("en", "ru", "ja");
    private static final Map<String, CustomaryWords> READ = new HashMap<>();

    private final List<String[]> rows = new ArrayList<>();
    private final Map<String, Integer> plain = new HashMap<>();
    private final List<WordPattern> patterns = new ArrayList<>();

    private CustomaryWords(String table) {
        int from = 0;
        while (from < table.length()) {
            int end = table.indexOf('\n', from);
            end = end < 0 ? table.length() : end;
            if (end > from && table.charAt(from) != '#') {
                add(table.substring(from, end));
            }
            from = end + 1;
        }
    }

    /** What sources call themselves: genre, edition, medium, status. */
    public static CustomaryWords ofSources() {
        return table("words.tsv");
    }

    /** Places of publication, with their old names. */
    public static CustomaryWords ofPlaces() {
        return table("places.tsv");
    }

    private static synchronized CustomaryWords table(String name) {
        CustomaryWords words = READ.get(name);
        if (words == null) {
            String text = Resource.text("org/footing/language/word/" + name);
            words = new CustomaryWords(text == null ? "" : text);
            READ.put(name, words);
        }
        return words;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        int row = rows.size();
        String[] first = new String[LANGUAGES.size()];
        for (int i = 0; i < first.length && i < cells.length; i++) {
            String[] forms = cells[i].split("\\|", -1);
            first[i] = forms[0];
            for (String form : forms) {
                if (form.indexOf('{') >= 0) {
                    patterns.add(new WordPattern(form, i, row));
                } else if (!form.isEmpty()) {
                    plain.putIfAbsent(i + WordPattern.folded(form), row);
                }
            }
        }
        rows.add(first);
    }

    /**
     * The customary words for a text in another language.
     *
     * @param from the text's language, {@code en}, {@code ru} or {@code ja}; another one is known in no table
     * @param to the language that is wanted
     * @return null when the table has none
     */
    public @Nullable String translate(String text, String from, String to) {
        int source = LANGUAGES.indexOf(from);
        int target = LANGUAGES.indexOf(to);
        if (source < 0 || target < 0 || source == target) {
            return null;
        }
        Integer row = plain.get(source + WordPattern.folded(text));
        if (row != null) {
            return orNull(rows.get(row)[target]);
        }
        for (WordPattern pattern : patterns) {
            String number = pattern.language() == source ? pattern.numberIn(text) : null;
            if (number != null) {
                String found = orNull(rows.get(pattern.row())[target]);
                return found == null ? null : filled(found, number);
            }
        }
        return null;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String filled(String pattern, String number) {
        return pattern.replace("{n}o", ordinal(number)).replace("{n}", number);
    }

    private static String ordinal(String number) {
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        char last = number.isEmpty() ? '0' : number.charAt(number.length() - 1);
        return number
                + switch (teen ? '0' : last) {
                    case '1' -> "st";
                    case '2' -> "nd";
                    case '3' -> "rd";
                    default -> "th";
                };
    }
}
