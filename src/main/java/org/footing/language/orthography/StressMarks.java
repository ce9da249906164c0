package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/**
 * The accent that shows the stress of a Russian word, U+0301 after a vowel, as encyclopaedias print it. No composed
 * letter exists for it, so no normal form takes it away.
 */
public final class StressMarks {
    private static final String VOWELS = "аеёиоуыэюяіѣѵАЕЁИОУЫЭЮЯІѢѴ";

    private StressMarks() {}

    /** Each stressed vowel with its mark. */
    public static List<Span> find(CharSequence text) {
        List<Span> out = new ArrayList<>(0);
        for (int i = 1; i < text.length(); i++) {
            if (isStress(text, i)) {
                out.add(new Span(i - 1, i + 1));
            }
        }
        return out;
    }

    /** The text without its stress marks. */
    public static String strip(String text) {
        if (text.indexOf('\u0301') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || !isStress(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isStress(CharSequence text, int at) {
        return text.charAt(at) == '\u0301' && VOWELS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
