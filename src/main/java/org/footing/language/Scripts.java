package org.footing.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many letters of each script a text has. */
public final class Scripts {
    /** In the order in which the scripts appear. */
    private final Map<Script, Integer> counts;

    private Scripts(Map<Script, Integer> counts) {
        this.counts = counts;
    }

    public static Scripts of(CharSequence text) {
        Map<Script, Integer> counts = new LinkedHashMap<>(4);
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            Script script = Script.of(codePoint);
            if (script != null) {
                counts.put(script, counts.getOrDefault(script, 0) + 1);
            }
            i += Character.charCount(codePoint);
        }
        return new Scripts(counts);
    }

    /** The script with the most letters, of several the one that comes first; null when the text has no letter. */
    public @Nullable Script dominant() {
        Script dominant = null;
        for (Script script : counts.keySet()) {
            if (dominant == null || count(script) > count(dominant)) {
                dominant = script;
            }
        }
        return dominant;
    }

    public boolean has(Script script) {
        return counts.containsKey(script);
    }

    public int count(Script script) {
        return counts.getOrDefault(script, 0);
    }

    /** Whether the text has letters, and all of them are of this script. */
    public boolean only(Script script) {
        return has(script) && letters() == count(script);
    }

    /** Whether the text has letters, and all of them are hiragana or katakana. */
    public boolean onlyKana() {
        int kana = count(Script.HIRAGANA) + count(Script.KATAKANA);
        return kana > 0 && letters() == kana;
    }

    /** Whether there is kana or Han in the text. */
    public boolean hasCjk() {
        return has(Script.HAN) || has(Script.HIRAGANA) || has(Script.KATAKANA) || has(Script.HANGUL);
    }

    /** Whether the letters are of several writing systems; Han and the two kana together are one. */
    public boolean areMixed() {
        int systems = hasCjk() ? 1 : 0;
        for (Script script : counts.keySet()) {
            if (!script.isCjk()) {
                systems++;
            }
        }
        return systems > 1;
    }

    private int letters() {
        int sum = 0;
        for (int count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /**
     * The code of ISO 15924 for the writing system: {@code Latn}, {@code Cyrl}, {@code Hrkt} (kana alone), {@code Jpan}
     * (kana with Han), {@code Hani} (Han alone), …; {@code Zyyy} when there is no letter. Of a mixture, the dominant
     * script decides.
     */
    public String code() {
        Script dominant = dominant();
        if (dominant == null) {
            return "Zyyy";
        }
        if (dominant == Script.HAN || dominant.isKana()) {
            boolean kana = has(Script.HIRAGANA) || has(Script.KATAKANA);
            if (!has(Script.HAN)) {
                return "Hrkt";
            }
            return kana ? "Jpan" : "Hani";
        }
        return dominant.code();
    }
}
