package org.footing.search.index;

import org.footing.search.word.CrossScript;
import org.footing.search.word.Folded;

/** One field of a source with all its forms: as written, folded, and as keys across scripts. */
final class FieldText {
    private final String name;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();

    FieldText(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String raw() {
        return raw.toString();
    }

    String folded() {
        return folded.toString();
    }

    boolean isEmpty() {
        return folded.length() == 0;
    }

    void add(String text) {
        String words = Folded.of(text);
        if (!words.isEmpty()) {
            raw.append(raw.length() == 0 ? "" : " · ").append(text);
            folded.append(folded.length() == 0 ? "" : " ").append(words);
        }
    }

    /** The key of each word in its place, a dash for a word that has none; empty when all are as the words themselves. */
    String keys(CrossScript keys) {
        StringBuilder out = new StringBuilder();
        boolean other = false;
        int start = 0;
        for (int i = 1; i <= folded.length(); i++) {
            boolean ends = i == folded.length() || folded.charAt(i) == ' ' || turns(i);
            if (!ends) {
                continue;
            }
            if (i > start) {
                String word = folded.substring(start, i);
                String key = keys.key(word);
                other |= !key.isEmpty() && !key.equals(word);
                out.append(out.length() == 0 ? "" : " ").append(key.isEmpty() ? "-" : key);
            }
            start = i < folded.length() && folded.charAt(i) == ' ' ? i + 1 : i;
        }
        return other ? out.toString() : "";
    }

    /** Whether kana ends or begins here inside a word: シベリア|出兵. */
    private boolean turns(int i) {
        char before = folded.charAt(i - 1);
        char c = folded.charAt(i);
        return before != ' '
                && Folded.isEastAsian(c)
                && Folded.isEastAsian(before)
                && CrossScript.isKana(c) != CrossScript.isKana(before);
    }
}
