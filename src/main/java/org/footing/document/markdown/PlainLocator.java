package org.footing.document.markdown;

import org.footing.document.LocatorSplit;

/** A locator is a plain text: {@code 3 and *passim*} loses its emphasis, while the asterisk of {@code с. 5*} is the printer's. */
final class PlainLocator implements LocatorSplit.Reading {
    static final PlainLocator INSTANCE = new PlainLocator();

    private PlainLocator() {}

    @Override
    public String plain(String written) {
        return of(written);
    }

    static String of(String markdown) {
        if (!hasMarks(markdown)) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown.length());
        int at = 0;
        while (at < markdown.length()) {
            char c = markdown.charAt(at);
            boolean escape =
                    c == '\\' && at + 1 < markdown.length() && !Character.isLetterOrDigit(markdown.charAt(at + 1));
            int end = isMark(c) ? endOfRun(markdown, at) : at + 1;
            int closing = isMark(c) ? closing(markdown, at, end) : -1;
            if (escape) {
                out.append(markdown.charAt(at + 1));
                at += 2;
            } else if (closing > 0) {
                out.append(of(markdown.substring(end, closing)));
                at = closing + end - at;
            } else {
                out.append(markdown, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) || text.charAt(i) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`';
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }

    /** Where the same marks stand again and end what they emphasize; -1 when they do not. */
    private static int closing(String text, int from, int end) {
        boolean opens = end < text.length()
                && text.charAt(end) > ' '
                && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
        int at = opens ? text.indexOf(text.substring(from, end), end + 1) : -1;
        return at > 0 && text.charAt(at - 1) > ' ' ? at : -1;
    }
}
