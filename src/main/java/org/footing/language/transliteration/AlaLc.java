package org.footing.language.transliteration;

import org.jspecify.annotations.Nullable;

/**
 * The ALA-LC romanisation table for Russian (2012), with its pre-1918 letters. The simple form leaves out ties and
 * diacritics, and writes the signs with typographic apostrophes.
 */
final class AlaLc extends CyrillicSystem {
    private final boolean simple;

    AlaLc(boolean simple) {
        this.simple = simple;
    }

    @Override
    @Nullable
    String letter(char letter, char before, char after) {
        if (isFinalHardSign(letter, before, after)) {
            return ""; // the table: "Letter is disregarded in final position"
        }
        return simple ? simple(letter) : strict(letter);
    }

    private static @Nullable String strict(char letter) {
        return switch (letter) {
            case 'е' -> "e";
            case 'ё' -> "ë";
            case 'і' -> "ī";
            case 'й' -> "ĭ";
            case 'ц' -> "t͡s";
            case 'ъ' -> "ʺ";
            case 'ь' -> "ʹ";
            case 'ѣ' -> "i͡e";
            case 'э' -> "ė";
            case 'ю' -> "i͡u";
            case 'я' -> "i͡a";
            case 'ѳ' -> "ḟ";
            case 'ѵ' -> "ẏ";
            default -> english(letter);
        };
    }

    private static @Nullable String simple(char letter) {
        return switch (letter) {
            case 'е', 'ё', 'э' -> "e";
            case 'і', 'й' -> "i";
            case 'ц' -> "ts";
            // Not ”, which would close a quotation.
            case 'ъ' -> "ʺ";
            case 'ь' -> "’";
            case 'ѣ' -> "ie";
            case 'ю' -> "iu";
            case 'я' -> "ia";
            case 'ѳ' -> "f";
            case 'ѵ' -> "y";
            default -> english(letter);
        };
    }
}
