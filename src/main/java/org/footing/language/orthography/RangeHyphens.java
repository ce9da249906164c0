package org.footing.language.orthography;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/**
 * Hyphens between two numbers where a range has a dash: {@code 5-7}. What has more hyphens is a date or a number of some
 * other kind (1921-05-03), and a number joined to letters is a call number (Р-6761).
 */
public final class RangeHyphens {
    private RangeHyphens() {}

    /** The place of each hyphen. */
    public static List<Span> find(CharSequence text) {
        List<Span> out = new ArrayList<>(0);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '-'
                    && isDigit(text.charAt(i - 1))
                    && isDigit(text.charAt(i + 1))
                    && isRange(text, i)) {
                out.add(new Span(i, i + 1));
            }
        }
        return out;
    }

    private static boolean isRange(CharSequence text, int hyphen) {
        int start = hyphen - 1;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = hyphen + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return !(start > 0 && isJoined(text.charAt(start - 1))) && !(end < text.length() && text.charAt(end) == '-');
    }

    /** Han and kana need no space before a number: 第3-5号 is a range. */
    private static boolean isJoined(char c) {
        return c == '-' || (Character.isLetter(c) && !Character.isIdeographic(c) && c < 0x3000);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
