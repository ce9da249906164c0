package org.footing.search.word;

import java.util.HashMap;
import java.util.Map;
import org.footing.language.comparison.NameKey;

/**
 * One spelling for a word in Cyrillic, in kana and in Latin letters: {@code хара}, {@code はら} and {@code Hara} meet. It
 * goes by {@link NameKey}, and further takes Polivanov's си, ти and дзи for Hepburn's shi, chi and ji. Not for several
 * threads.
 */
public final class CrossScript {
    private final Map<String, String> known = new HashMap<>();

    /** The key of a folded word, or empty when it has none, as kanji do. */
    public String key(String word) {
        String key = known.get(word);
        if (key == null) {
            key = make(word);
            known.put(word, key);
        }
        return key;
    }

    private static String make(String word) {
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            return "";
        }
        for (int i = 0; i < word.length(); i++) {
            if (Folded.isEastAsian(word.charAt(i)) && !isKana(word.charAt(i))) {
                return "";
            }
        }
        return polivanov(NameKey.of(word));
    }

    /** Whether the character belongs to hiragana or katakana. */
    public static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30fe';
    }

    private static String polivanov(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean beforeI = i + 1 < key.length() && key.charAt(i + 1) == 'i';
            if (c == 'S' && beforeI) {
                out.append('s');
            } else if (c == 'C' && beforeI) {
                out.append('t');
            } else if (c == 'd' && key.startsWith("dzi", i)) {
                out.append('j');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
