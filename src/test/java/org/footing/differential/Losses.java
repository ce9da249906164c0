package org.footing.differential;

import java.util.ArrayList;
import java.util.List;

/** Words that a reader would miss: capitalised words of four letters and more, and years, that the peer prints and we do not. */
final class Losses {
    private Losses() {}

    static List<String> between(String ours, String theirs) {
        List<String> missing = new ArrayList<>(DifferenceKind.words(theirs));
        DifferenceKind.words(ours).forEach(missing::remove);
        missing.removeIf(word -> !isWeighty(word, DifferenceKind.plain(theirs)));
        return missing;
    }

    private static boolean isWeighty(String word, String text) {
        if (word.matches("1[5-9]\\d\\d|20\\d\\d")) {
            return true;
        }
        return word.length() >= 4
                && !word.chars().anyMatch(Character::isDigit)
                && text.contains(Character.toTitleCase(word.charAt(0)) + word.substring(1));
    }
}
