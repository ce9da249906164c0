package org.footing.language.orthography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Letters written as a base and its marks where one code point exists: й, ё, が, ō (Unicode Standard Annex 15, NFC). */
public final class Composition {
    private Composition() {}

    /** Each letter that NFC would write otherwise, with its marks. */
    public static List<Span> find(CharSequence text) {
        List<Span> out = new ArrayList<>(0);
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(Character.codePointAt(text, i));
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            boolean plain =
                    end == i + 1 && (text.charAt(i) < 0x340 || (text.charAt(i) >= 0x3400 && text.charAt(i) < 0xA000));
            if (!plain && !Normalizer.isNormalized(text.subSequence(i, end), Normalizer.Form.NFC)) {
                out.add(new Span(i, end));
            }
            i = end;
        }
        return out;
    }

    /** Whether two texts are the same but for composition. */
    public static boolean sameText(String a, String b) {
        return a.equals(b)
                || Normalizer.normalize(a, Normalizer.Form.NFC).equals(Normalizer.normalize(b, Normalizer.Form.NFC));
    }

    /**
     * Whether two texts are the same but for composition and width: full-width digits and letters, half-width kana, and
     * ～ beside 〜. For comparison only; to store such a form would lose what was printed.
     */
    public static boolean sameButForWidth(String a, String b) {
        return a.equals(b) || compatible(a).equals(compatible(b));
    }

    private static String compatible(String text) {
        // NFKC turns the full-width tilde into ~ and leaves the wave dash, which are one sign in print.
        return Normalizer.normalize(text.replace(WaveDashes.WAVE_DASH, '~'), Normalizer.Form.NFKC);
    }

    private static boolean isMark(char c) {
        return (c >= 0x300 && c <= 0x36F) || c == 0x3099 || c == 0x309A;
    }
}
