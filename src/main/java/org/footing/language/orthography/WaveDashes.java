package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** The sign of Japanese ranges, 39～79頁, which Unicode has twice: systems differ in the one they type. */
public final class WaveDashes {
    /** U+301C, 〜. */
    public static final char WAVE_DASH = '\u301C';
    /** U+FF5E, ～: what Windows types for it. */
    public static final char FULLWIDTH_TILDE = '\uFF5E';

    private WaveDashes() {}

    /** The places of one of the two signs. */
    public static List<Span> find(CharSequence text, char sign) {
        List<Span> out = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == sign) {
                out.add(new Span(i, i + 1));
            }
        }
        return out;
    }

    /** Whether a text has both signs. */
    public static boolean areMixed(String text) {
        return text.indexOf(WAVE_DASH) >= 0 && text.indexOf(FULLWIDTH_TILDE) >= 0;
    }
}
