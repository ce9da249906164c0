package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.Script;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words whose letters are of several alphabets: {@code Мoсква} with a Latin o. Han, kana and Hangul stand beside any
 * alphabet without a space, so they end a word.
 */
public final class MixedScripts {
    private MixedScripts() {}

    public static List<Span> find(CharSequence text) {
        List<Span> out = new ArrayList<>(0);
        int start = -1;
        @Nullable Script alphabet = null;
        boolean mixed = false;
        for (int i = 0; i <= text.length(); ) {
            int codePoint = i < text.length() ? Character.codePointAt(text, i) : ' ';
            Script script = Script.of(codePoint);
            boolean inWord = start >= 0 && isMark(codePoint);
            if (script != null && !script.isCjk() && Character.isLetter(codePoint)) {
                start = start < 0 ? i : start;
                mixed |= alphabet != null && alphabet != script;
                alphabet = alphabet == null ? script : alphabet;
            } else if (!inWord) {
                if (mixed) {
                    out.add(new Span(start, i));
                }
                start = -1;
                alphabet = null;
                mixed = false;
            }
            i += Character.charCount(codePoint);
        }
        return out;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
