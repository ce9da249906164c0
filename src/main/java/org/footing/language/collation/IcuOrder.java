package org.footing.language.collation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.Script;

/** ICU's collation. Nothing else of this room touches ICU, so that it is loaded for lists that need it alone. */
final class IcuOrder {
    private IcuOrder() {}

    static Comparator<String> of(LanguageTag language, List<Script> order) {
        boolean ownRules = hasOwnRules(language.primaryLanguage());
        Collator collator = Collator.getInstance(ownRules ? ULocale.forLanguageTag(language.text()) : ULocale.JAPANESE);
        if (!order.isEmpty()) {
            collator.setReorderCodes(codes(order));
        } else if (!ownRules) {
            collator.setReorderCodes(usualOrder(language.primaryLanguage()));
        }
        Collator frozen = collator.freeze();
        return frozen::compare;
    }

    /**
     * Whether a language orders letters otherwise than CLDR's root. Those that do not are given the rules of Japanese,
     * which say nothing of other scripts, and know ー and the usual order of kanji.
     */
    private static boolean hasOwnRules(String language) {
        return switch (language) {
            case "en", "ru", "ja", "de", "fr", "it", "nl", "pt", "bg", "und" -> false;
            default -> true;
        };
    }

    private static int[] usualOrder(String language) {
        return switch (language) {
            case "ru", "bg" -> new int[] {UScript.CYRILLIC};
            case "ja" -> new int[] {UScript.HIRAGANA, UScript.HAN, UScript.LATIN};
            default -> new int[] {Collator.ReorderCodes.NONE};
        };
    }

    private static int[] codes(List<Script> order) {
        int[] codes = new int[order.size() + 1];
        int count = 0;
        for (Script script : order) {
            int code = code(script);
            boolean first = code >= 0;
            for (int i = 0; i < count; i++) {
                first &= codes[i] != code;
            }
            if (first) {
                codes[count++] = code;
            }
        }
        return Arrays.copyOf(codes, count);
    }

    /** Katakana shares its weights with hiragana. */
    private static int code(Script script) {
        return switch (script) {
            case LATIN -> UScript.LATIN;
            case CYRILLIC -> UScript.CYRILLIC;
            case GREEK -> UScript.GREEK;
            case HAN -> UScript.HAN;
            case HIRAGANA, KATAKANA -> UScript.HIRAGANA;
            case HANGUL -> UScript.HANGUL;
            case OTHER -> -1;
        };
    }
}
