package org.footing.policy;

import java.util.List;
import org.footing.language.Script;
import org.jspecify.annotations.Nullable;

/** The script by which a source stands in a block of the list: that of what its entry starts with. */
final class ScriptBlock {
    /** ISO 15924; {@code Jpan} for kanji and kana alike. */
    static final List<String> CODES = List.of("Latn", "Cyrl", "Grek", "Jpan", "Hang");

    /** In the order in which their letters sort (CLDR root). */
    static final List<String> SORTED = List.of("Latn", "Grek", "Cyrl", "Hang", "Jpan");

    private ScriptBlock() {}

    /** The code of a text's first letter; empty when it has none of these scripts. */
    static String of(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            @Nullable Script script = Script.of(point);
            if (script != null) {
                return switch (script) {
                    case HAN, HIRAGANA, KATAKANA -> "Jpan";
                    case OTHER -> "";
                    default -> script.code();
                };
            }
            i += Character.charCount(point);
        }
        return "";
    }
}
