package org.footing.language.comparison;

import org.footing.language.Script;
import org.footing.language.Scripts;
import org.footing.language.transliteration.Hepburn;
import org.footing.language.transliteration.LongVowels;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;

/**
 * Keys under which the spellings of one name meet. A key is for comparison: two names of the same key are very probably
 * one, and names that only look alike can meet as well.
 */
public final class NameKey {
    private NameKey() {}

    /**
     * One key for a Russian name in Cyrillic (old or new spelling, with or without ё) and in any of the usual
     * romanisations, the English, German and French ones included; for a Japanese name in kana and in Hepburn's letters
     * with or without macrons; for kanji in old and new forms. Words are parted by one space.
     */
    public static String of(String name) {
        Scripts scripts = Scripts.of(name);
        if (scripts.has(Script.HAN)) {
            return new LatinKey(KanjiVariants.fold(name)).key();
        }
        if (scripts.has(Script.CYRILLIC)) {
            return new LatinKey(read(Transliteration.PASSPORT.read(name), name)).key();
        }
        if (scripts.hasCjk()) {
            return new LatinKey(read(new Hepburn(LongVowels.PLAIN, false).read(name), name)).key();
        }
        return new LatinKey(name).key();
    }

    private static String read(Reading reading, String otherwise) {
        return reading instanceof Reading.Known known ? known.text() : otherwise;
    }

    /**
     * The consonants of a name, in the classes that kana can tell apart: l is r; v and f are b; sh is s; ch and ts are
     * t; z, zh and j are one. Much weaker than {@link #of}: for comparing a foreign name in katakana with its original.
     */
    public static String skeleton(String name) {
        String key = of(name);
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == LatinKey.SHCH) {
                append(out, 's');
                append(out, 't');
            } else {
                append(out, consonant(c));
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
            out.append(c);
        }
    }

    private static char consonant(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', ' ' -> 0;
            case 'l' -> 'r';
            case 'v', 'f' -> 'b';
            case LatinKey.SH -> 's';
            case LatinKey.CH, LatinKey.TS -> 't';
            case LatinKey.ZH, 'j' -> 'z';
            case 'm' -> 'n';
            default -> c;
        };
    }
}
