package org.footing.language.transliteration;

import org.jspecify.annotations.Nullable;

/**
 * ICAO Doc 9303 part 3 §6, "Transliteration of Cyrillic characters", in its first column. It has no ѣ and ѳ: they are
 * written as the letters that replaced them in 1918, and a final ъ is left out.
 */
final class Passport extends CyrillicSystem {
    @Override
    @Nullable
    String letter(char letter, char before, char after) {
        if (isFinalHardSign(letter, before, after)) {
            return "";
        }
        return switch (letter) {
            case 'е', 'ё', 'э', 'ѣ' -> "e";
            case 'й', 'і', 'ї' -> "i";
            case 'ц' -> "ts";
            case 'ъ', 'є' -> "ie";
            case 'ь' -> "";
            case 'ю' -> "iu";
            case 'я' -> "ia";
            case 'ѳ' -> "f";
            case 'ѵ' -> "y";
            default -> otherSlavic(letter);
        };
    }

    private static @Nullable String otherSlavic(char letter) {
        return switch (letter) {
            case 'ґ', 'ѓ' -> "g";
            case 'ў', 'ѫ' -> "u";
            case 'ђ' -> "d";
            case 'ѕ', 'џ' -> "dz";
            case 'ј' -> "j";
            case 'ќ' -> "k";
            case 'љ' -> "lj";
            case 'њ' -> "nj";
            case 'ћ' -> "c";
            default -> english(letter);
        };
    }
}
