package org.footing.csl.number;

import org.jspecify.annotations.Nullable;

/** Writes the ranges in a field such as {@code page} (CSL 1.0.2, appendix V). */
public final class Ranges {
    private final String text;
    private final @Nullable PageRangeFormat format;
    private final String delimiter;
    private final StringBuilder out = new StringBuilder();

    private Ranges(String text, @Nullable PageRangeFormat format, String delimiter) {
        this.text = text;
        this.format = format;
        this.delimiter = delimiter;
    }

    /**
     * The text with its ranges in a format. What is no range keeps its hyphen: {@code n1-5}, {@code Smith-Jones},
     * {@code 1-2-3}, and a hyphen after a backslash.
     *
     * @param format null to change the delimiter alone
     * @param delimiter the locale's {@code page-range-delimiter}
     */
    public static String format(String text, @Nullable PageRangeFormat format, String delimiter) {
        for (int i = 0; i < text.length(); i++) {
            if (isDash(text.charAt(i))) {
                return new Ranges(text, format, delimiter).write();
            }
        }
        return text;
    }

    private String write() {
        int i = 0;
        boolean chained = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isDash(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
                continue;
            }
            if (!isDash(c)) {
                out.append(c);
                i++;
                continue;
            }
            int start = NumberToken.skipSpaces(text, afterDashes(i));
            NumberToken second = NumberToken.at(text, start);
            NumberToken first = NumberToken.before(out);
            if (first == null || second == null || !(first.isNumber() && second.isNumber())) {
                out.append(c);
                i++;
                chained = false;
                continue;
            }
            boolean chain = chained || isDashAt(NumberToken.skipSpaces(text, second.end()));
            trimEnd();
            range(first, second, c, chain);
            chained = chain;
            i = second.end();
        }
        return out.toString();
    }

    private void range(NumberToken first, NumberToken second, char dash, boolean chain) {
        String written = text.substring(second.start(), second.end());
        if (chain || !first.pairsWith(second)) {
            out.append(dash).append(written);
            return;
        }
        String digits = format == null || !first.isCollapsible() || !second.isCollapsible()
                ? null
                : format.second(first.digits(), second.digits());
        if (digits == null) {
            out.append(delimiter).append(written);
            return;
        }
        boolean keepsPrefix = format == PageRangeFormat.EXPANDED
                || digits.length() > first.digits().length();
        out.append(delimiter).append(keepsPrefix ? first.prefix() : "").append(digits);
    }

    private int afterDashes(int at) {
        int i = at;
        while (isDashAt(i)) {
            i++;
        }
        return i;
    }

    private boolean isDashAt(int at) {
        return at < text.length() && isDash(text.charAt(at));
    }

    private void trimEnd() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }

    /** The hyphens, the en dash, and the wave dashes of Japanese. */
    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '‐' || c == '‑' || c == '～' || c == '〜';
    }
}
