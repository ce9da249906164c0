package org.footing.csl.number;

import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: {@code 12}, {@code L2d}, {@code 8n1568}, {@code xiv}.
 *
 * @param start where it starts in its text
 * @param end one past its end
 * @param prefix what stands before the last digits
 * @param digits the last digits; empty when there are none
 * @param suffix what stands after them
 */
record NumberToken(int start, int end, String prefix, String digits, String suffix) {
    /** The token that starts at {@code start}; null when none does. */
    static @Nullable NumberToken at(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return end == start ? null : split(text, start, end);
    }

    /** The token at the end of {@code text}, spaces after it passed over; null when there is none. */
    static @Nullable NumberToken before(CharSequence text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isPart(text, start - 1)) {
            start--;
        }
        return start == end ? null : split(text, start, end);
    }

    private static boolean isPart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(c);
    }

    private static NumberToken split(CharSequence text, int start, int end) {
        int to = end;
        while (to > start && !isDigit(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && isDigit(text.charAt(from - 1))) {
            from--;
        }
        if (from == to) {
            return new NumberToken(start, end, text.subSequence(start, end).toString(), "", "");
        }
        return new NumberToken(
                start,
                end,
                text.subSequence(start, from).toString(),
                text.subSequence(from, to).toString(),
                text.subSequence(to, end).toString());
    }

    static int skipSpaces(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether it has digits or is a Roman numeral. */
    boolean isNumber() {
        return !digits.isEmpty() || RomanNumeral.isNumeral(prefix);
    }

    /** Whether the two can be the ends of a range. */
    boolean pairsWith(NumberToken second) {
        if (digits.isEmpty() || second.digits.isEmpty()) {
            return true;
        }
        return prefix.equals(second.prefix) || (prefix.indexOf('.') >= 0 && second.prefix.indexOf('.') >= 0);
    }

    /** Whether its digits may be shortened or completed. */
    boolean isCollapsible() {
        return !digits.isEmpty() && suffix.isEmpty() && prefix.indexOf('.') < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
