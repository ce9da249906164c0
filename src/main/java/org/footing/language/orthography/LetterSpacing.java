package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.language.Script;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Words set with a space after each letter, {@code А л е к с а н д р}: no search finds them. */
public final class LetterSpacing {
    /** Fewer single letters can be words: и о в. */
    private static final int LEAST_LETTERS = 4;

    private LetterSpacing() {}

    /** Each spaced word, from its first letter to its last. */
    public static List<Span> find(CharSequence text) {
        List<Span> out = new ArrayList<>(0);
        int start = 0;
        while (start < text.length()) {
            int end = run(text, start);
            if (end - start >= 2 * LEAST_LETTERS - 1) {
                out.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return out;
    }

    /** The word without its spaces. */
    public static String close(CharSequence spaced) {
        StringBuilder out = new StringBuilder(spaced.length());
        for (int i = 0; i < spaced.length(); i++) {
            if (!isSpace(spaced.charAt(i))) {
                out.append(spaced.charAt(i));
            }
        }
        return out.toString();
    }

    /** The end of the run of single letters of one alphabet that starts here; {@code start} when none does. */
    private static int run(CharSequence text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start;
        }
        @Nullable Script script = null;
        int end = start;
        for (int i = start; i < text.length(); i += 2) {
            Script own = Script.of(text.charAt(i));
            boolean single = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean alphabet = own == Script.LATIN || own == Script.CYRILLIC;
            if (!alphabet || !single || (script != null && own != script)) {
                return end;
            }
            boolean capitalInside = i > start && Character.isUpperCase(text.charAt(i));
            if (capitalInside && i > start + 2 && !Character.isUpperCase(text.charAt(i - 2))) {
                return end;
            }
            script = own;
            end = i + 1;
            if (end == text.length() || !isSpace(text.charAt(end))) {
                return end;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }
}
