package org.footing.search.word;

import java.util.Set;

/** Russian words without the endings of declension, for search: longest ending first, never below three letters. */
public final class RussianStem {
    private static final Set<String> ENDINGS = Set.of(
            "иями", "ями", "ами", "ией", "иям", "иях", "ием", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя",
            "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ым", "им", "ых", "их", "ом", "ем", "ую", "юю", "ою", "ею",
            "ах", "ях", "ам", "ям", "ию", "ия", "ии", "ьи", "ья", "ье", "ов", "ев", "ью", "а", "я", "о", "е", "ы", "и",
            "у", "ю", "ь", "й");
    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 4;

    private RussianStem() {}

    /** The stem of a folded word; a word that is not Cyrillic stays. */
    public static String of(String word) {
        if (word.isEmpty() || word.charAt(0) < 'а' || word.charAt(0) > 'я') {
            return word;
        }
        for (int length = LONGEST_ENDING; length > 0; length--) {
            int stem = word.length() - length;
            if (stem >= SHORTEST && ENDINGS.contains(word.substring(stem))) {
                return word.substring(0, stem);
            }
        }
        return word;
    }

    /** Whether what follows a stem in a text is only an ending, or nothing. */
    public static boolean isEnding(String rest) {
        return rest.isEmpty() || ENDINGS.contains(rest);
    }
}
