package org.footing.language.transliteration;

import org.jspecify.annotations.Nullable;

/**
 * BGN/PCGN 1947 system for Russian. The raised dot that the system allows between ambiguous pairs (т·с) is not written.
 * It has no pre-1918 letters: they are written as the letters that replaced them, and a final ъ is left out.
 */
final class Bgn extends CyrillicSystem {
    @Override
    @Nullable
    String letter(char letter, char before, char after) {
        if (isFinalHardSign(letter, before, after)) {
            return "";
        }
        return switch (letter) {
            case 'е', 'ѣ' -> iotated(before) ? "ye" : "e";
            case 'ё' -> iotated(before) ? "yë" : "ë";
            case 'й' -> "y";
            case 'ц' -> "ts";
            case 'ъ' -> "”";
            case 'ь' -> "’";
            case 'э' -> "e";
            case 'ю' -> "yu";
            case 'я' -> "ya";
            case 'і', 'ѵ' -> "i";
            case 'ѳ' -> "f";
            default -> english(letter);
        };
    }

    /** Notes 1 and 2 of the table: at the beginning, after a vowel, and after й, ъ and ь. */
    private static boolean iotated(char before) {
        return before == EDGE || isVowel(before) || before == 'й' || before == 'ъ' || before == 'ь';
    }
}
