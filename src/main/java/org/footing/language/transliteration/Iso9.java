package org.footing.language.transliteration;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 9:1995, table 1: one Latin letter for each Cyrillic one, whatever the language; it can be turned back. */
public final class Iso9 extends CyrillicSystem {
    private static final String CYRILLIC = "абвгґѓдђеёєжзѕиійїјкќлљмнњопрстћуўфхцчџшщъыьэюяѣѳѵѫ";

    @Override
    boolean keepsStress() {
        return true;
    }

    @Override
    @Nullable
    String letter(char letter, char before, char after) {
        return switch (letter) {
            case 'е' -> "e";
            case 'ё' -> "ë";
            case 'ж' -> "ž";
            case 'й' -> "j";
            case 'х' -> "h";
            case 'ц' -> "c";
            case 'ч' -> "č";
            case 'ш' -> "š";
            case 'щ' -> "ŝ";
            case 'ъ' -> "ʺ";
            case 'ы' -> "y";
            case 'ь' -> "ʹ";
            case 'э' -> "è";
            case 'ю' -> "û";
            case 'я' -> "â";
            case 'і' -> "ì";
            case 'ѣ' -> "ě";
            case 'ѳ' -> "f̀";
            case 'ѵ' -> "ỳ";
            case 'ѫ' -> "ǎ";
            default -> otherSlavic(letter);
        };
    }

    private static @Nullable String otherSlavic(char letter) {
        return switch (letter) {
            case 'ґ' -> "g̀";
            case 'ѓ' -> "ǵ";
            case 'ђ' -> "đ";
            case 'є' -> "ê";
            case 'ѕ' -> "ẑ";
            case 'ї' -> "ï";
            case 'ј' -> "ǰ";
            case 'ќ' -> "ḱ";
            case 'љ' -> "l̂";
            case 'њ' -> "n̂";
            case 'ћ' -> "ć";
            case 'ў' -> "ŭ";
            case 'џ' -> "d̂";
            default -> common(letter);
        };
    }

    /** The Cyrillic from which ISO 9 made this Latin text. Letters that the table does not write stay Latin. */
    public static String reverse(String latin) {
        return new Iso9Reverse(table()).read(Normalizer.normalize(latin, Normalizer.Form.NFD));
    }

    private static Map<String, Character> table() {
        Map<String, Character> table = new HashMap<>(128);
        Iso9 system = new Iso9();
        for (int i = 0; i < CYRILLIC.length(); i++) {
            String latin = system.letter(CYRILLIC.charAt(i), EDGE, EDGE);
            if (latin != null) {
                table.put(Normalizer.normalize(latin, Normalizer.Form.NFD), CYRILLIC.charAt(i));
            }
        }
        return table;
    }
}
