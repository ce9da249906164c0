package org.footing.language.transliteration;

import java.text.Normalizer;
import java.util.Locale;
import org.footing.language.Script;
import org.jspecify.annotations.Nullable;

/** A table of Latin letters for Cyrillic ones, where a letter's neighbours in the word may decide. */
abstract class CyrillicSystem {
    /** No neighbour: the word begins or ends here. */
    static final char EDGE = 0;

    private static final char TIE = '\u0361';

    /**
     * The Latin for a small Cyrillic letter; null when the table has none.
     *
     * @param before the small letter before it in the word, or {@link #EDGE}
     * @param after the small letter after it in the word, or {@link #EDGE}
     */
    abstract @Nullable String letter(char letter, char before, char after);

    /** Whether a stress mark over a Cyrillic vowel goes over to the Latin one. */
    boolean keepsStress() {
        return false;
    }

    final Reading read(String given) {
        String text = prepare(given);
        StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Script script = Script.of(text.codePointAt(i));
            if (script == null || script == Script.LATIN) {
                out.append(c);
                continue;
            }
            char small = unaccented(Character.toLowerCase(c));
            String latin =
                    script == Script.CYRILLIC ? letter(small, neighbour(text, i - 1), neighbour(text, i + 1)) : null;
            if (latin == null) {
                return Unread.at(text, i, script);
            }
            out.append(Character.isLowerCase(c) ? latin : capital(latin, text, i));
        }
        // A mark that stood on a Cyrillic letter may compose with the Latin one.
        return new Reading.Known(hasMarks(given) ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString());
    }

    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) <= '\u036F') {
                return true;
            }
        }
        return false;
    }

    /** Composes й and ё when they come in two pieces, and takes stress marks off. */
    private String prepare(String text) {
        if (!hasMarks(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stress = c == '\u0300' || (c == '\u0301' && !keepsStress());
            boolean onVowel = i > 0 && isVowel(Character.toLowerCase(text.charAt(i - 1)));
            if (!stress || !onVowel) {
                out.append(c);
            }
        }
        // No Russian letter composes with an acute, so this touches й, ё and Latin letters only.
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static char unaccented(char letter) {
        return letter == 'ѐ' ? 'е' : letter == 'ѝ' ? 'и' : letter;
    }

    private static char neighbour(String text, int at) {
        if (at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at))) {
            return EDGE;
        }
        return Character.toLowerCase(text.charAt(at));
    }

    /** Щ is SHCH in a word of capitals and Shch before small letters; a capital alone, as an initial, is Shch. */
    private static String capital(String latin, String text, int at) {
        boolean next = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean all = next
                ? Character.isUpperCase(text.charAt(at + 1))
                : at > 0 && Character.isUpperCase(text.charAt(at - 1));
        if (latin.length() < 2 || all || latin.charAt(1) == TIE) {
            return latin.toUpperCase(Locale.ROOT);
        }
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    /** The Russian letters that all the tables write alike; null for the others. */
    static @Nullable String common(char letter) {
        return switch (letter) {
            case 'а' -> "a";
            case 'б' -> "b";
            case 'в' -> "v";
            case 'г' -> "g";
            case 'д' -> "d";
            case 'з' -> "z";
            case 'и' -> "i";
            case 'к' -> "k";
            case 'л' -> "l";
            case 'м' -> "m";
            case 'н' -> "n";
            case 'о' -> "o";
            case 'п' -> "p";
            case 'р' -> "r";
            case 'с' -> "s";
            case 'т' -> "t";
            case 'у' -> "u";
            case 'ф' -> "f";
            default -> null;
        };
    }

    /** The digraphs that BGN/PCGN, ALA-LC and ICAO share. */
    static @Nullable String english(char letter) {
        return switch (letter) {
            case 'ж' -> "zh";
            case 'х' -> "kh";
            case 'ч' -> "ch";
            case 'ш' -> "sh";
            case 'щ' -> "shch";
            case 'ы' -> "y";
            default -> common(letter);
        };
    }

    static boolean isVowel(char letter) {
        return "аеёиоуыэюяіїѣѵ".indexOf(letter) >= 0;
    }

    /** Whether this is the hard sign that closed a word until 1918. */
    static boolean isFinalHardSign(char letter, char before, char after) {
        return letter == 'ъ' && before != EDGE && after == EDGE;
    }
}
