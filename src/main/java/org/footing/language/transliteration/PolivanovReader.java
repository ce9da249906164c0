package org.footing.language.transliteration;

import java.util.Locale;
import org.footing.language.Script;
import org.jspecify.annotations.Nullable;

/** Reads Hepburn's letters syllable by syllable and writes Cyrillic ones. */
final class PolivanovReader {
    private static final String[] ONSETS = {
        "ky", "gy", "ny", "hy", "by", "py", "my", "ry", "ty", "dy", "fy", "vy", "sy", "zy", "sh", "ch", "ts", "kw",
        "gw", "dz", "k", "g", "s", "z", "t", "d", "n", "h", "f", "b", "p", "m", "r", "w", "v", "j", "y"
    };
    private static final String LONG = "āīūēōâîûêô";

    private final String given;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    /** The short vowel just written, after which и is й; 0 after anything else. */
    private char shortVowel;

    PolivanovReader(String given) {
        this.given = given;
        this.text = given.toLowerCase(Locale.ROOT);
    }

    Reading read() {
        if (text.length() != given.length()) {
            return new Reading.Unknown(given, Script.LATIN);
        }
        while (at < text.length()) {
            Script script = Script.of(text.codePointAt(at));
            if (script == Script.LATIN) {
                if (!readSyllable() && !readConsonant()) {
                    return Unread.at(given, at, Script.LATIN);
                }
            } else if (script == null || script == Script.CYRILLIC) {
                out.append(given.charAt(at++));
                shortVowel = 0;
            } else {
                return Unread.at(given, at, script);
            }
        }
        return new Reading.Known(out.toString());
    }

    /** An onset, or none, and its vowel. */
    private boolean readSyllable() {
        String onset = onset();
        int vowelAt = at + onset.length();
        char vowel = vowel(vowelAt);
        if (vowel == 0) {
            return false;
        }
        boolean isLong = LONG.indexOf(text.charAt(vowelAt)) >= 0;
        String cyrillic;
        if (onset.isEmpty() && vowel == 'i' && shortVowel != 0 && shortVowel != 'i' && !isLong) {
            cyrillic = "й";
        } else if (onset.equals("w") && vowel == 'o' && isWord(at, vowelAt + 1)) {
            cyrillic = "о";
        } else {
            cyrillic = PolivanovTable.onset(onset) + PolivanovTable.vowel(vowel, PolivanovTable.isSoft(onset));
        }
        write(cyrillic, vowelAt + 1);
        shortVowel = isLong || cyrillic.equals("й") ? 0 : vowel;
        skipLengthening(vowel);
        return true;
    }

    /** In names the letters oh write a long o before a consonant or at the end: Ohno, Satoh. */
    private void skipLengthening(char vowel) {
        if (at < text.length() && vowel == 'o' && text.charAt(at) == 'h' && vowel(at + 1) == 0 && peek(at + 1) != 'y') {
            at++;
            shortVowel = 0;
        }
    }

    /** A consonant without a vowel: the syllabic nasal, or the first of a double. */
    private boolean readConsonant() {
        char c = text.charAt(at);
        char next = peek(at + 1);
        String cyrillic = null;
        if (c == 'n') {
            cyrillic = isLabial(next) ? "м" : "н";
            if (isApostrophe(next) && (vowel(at + 2) != 0 || peek(at + 2) == 'y')) {
                write("нъ", at + 2);
                return true;
            }
        } else if (c == 'm' && isLabial(next)) {
            cyrillic = "м";
        } else if (c == next && "kstpgzdbhfrj".indexOf(c) >= 0) {
            cyrillic = c == 'z' || c == 'j' ? "д" : PolivanovTable.onset(String.valueOf(c));
        } else if (c == 't' && next == 'c') {
            cyrillic = "т";
        }
        if (cyrillic == null) {
            return false;
        }
        write(cyrillic, at + 1);
        shortVowel = 0;
        return true;
    }

    /** Writes with the capitals of the letters from {@code at} to {@code end}, and goes on there. */
    private void write(String cyrillic, int end) {
        boolean first = Character.isUpperCase(given.charAt(at));
        boolean all = first && end - at > 1 && Character.isUpperCase(given.charAt(at + 1));
        if (all || (first && cyrillic.length() == 1)) {
            out.append(cyrillic.toUpperCase(Locale.ROOT));
        } else if (first) {
            out.append(cyrillic.substring(0, 1).toUpperCase(Locale.ROOT)).append(cyrillic, 1, cyrillic.length());
        } else {
            out.append(cyrillic);
        }
        shortVowel = 0;
        at = end;
    }

    private String onset() {
        for (String onset : ONSETS) {
            if (text.startsWith(onset, at)) {
                return onset;
            }
        }
        return "";
    }

    /** The short vowel at a place; 0 when there is none. */
    private char vowel(int place) {
        char c = peek(place);
        if ("aiueo".indexOf(c) >= 0) {
            return c;
        }
        int index = LONG.indexOf(c);
        return index < 0 ? 0 : "aiueo".charAt(index % 5);
    }

    private char peek(int place) {
        return place < text.length() ? text.charAt(place) : 0;
    }

    private boolean isWord(int start, int end) {
        @Nullable Script before = start == 0 ? null : Script.of(text.charAt(start - 1));
        return before == null && Script.of(peek(end)) == null;
    }

    private static boolean isLabial(char c) {
        return c == 'b' || c == 'p' || c == 'm';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʹ' || c == '`';
    }
}
