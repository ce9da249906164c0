package org.footing.language.transliteration;

import org.jspecify.annotations.Nullable;

/** GOST 7.79-2000 system B (§6, table 4), Russian and its pre-1918 letters: plain Latin letters and the grave accent. */
final class GostB extends CyrillicSystem {
    @Override
    @Nullable
    String letter(char letter, char before, char after) {
        return switch (letter) {
            case 'е' -> "e";
            case 'ё' -> "yo";
            case 'ж' -> "zh";
            case 'й' -> "j";
            case 'х' -> "x";
            case 'ц' -> beforeFrontVowel(after) ? "c" : "cz";
            case 'ч' -> "ch";
            case 'ш' -> "sh";
            case 'щ' -> "shh";
            case 'ъ' -> "``";
            case 'ы' -> "y`";
            case 'ь' -> "`";
            case 'э' -> "e`";
            case 'ю' -> "yu";
            case 'я' -> "ya";
            case 'і' -> isVowel(after) ? "i`" : "i";
            case 'ѣ' -> "ye";
            case 'ѳ' -> "fh";
            case 'ѵ' -> "yh";
            default -> common(letter);
        };
    }

    /** The note to the table: c before the Latin letters i, e, y and j, cz elsewhere. */
    private static boolean beforeFrontVowel(char after) {
        return after != EDGE && "иеёйыэюяіѣѵ".indexOf(after) >= 0;
    }
}
