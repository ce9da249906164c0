package org.footing.document.markdown;

/** Finds the end of {@code (destination "title")} after a link's text (CommonMark §6.3). */
final class LinkTail {
    private final String text;
    /** How many more characters may be looked at in vain, so that hostile input stays linear. */
    private int work;

    LinkTail(String text) {
        this.text = text;
        this.work = 1000 + 16 * text.length();
    }

    /** One past the closing parenthesis of the tail that opens at {@code open}, or −1 when it is none. */
    int end(int open) {
        int at = skipBlanks(open + 1);
        at = at < text.length() && text.charAt(at) == '<' ? angled(at) : plain(at);
        if (at < 0) {
            return -1;
        }
        int afterDestination = at;
        at = skipBlanks(at);
        if (at > afterDestination && at < text.length() && "\"'(".indexOf(text.charAt(at)) >= 0) {
            at = title(at);
            if (at < 0) {
                return -1;
            }
            at = skipBlanks(at);
        }
        return at < text.length() && text.charAt(at) == ')' ? at + 1 : -1;
    }

    /** The address and title of the tail that opens at {@code open}, which {@link #end} has found to be one. */
    LinkTarget target(int open) {
        int start = skipBlanks(open + 1);
        boolean angled = start < text.length() && text.charAt(start) == '<';
        int end = angled ? angled(start) : plain(start);
        String target = angled ? text.substring(start + 1, end - 1) : text.substring(start, end);
        int at = skipBlanks(end);
        String title = text.charAt(at) == ')' ? "" : text.substring(at + 1, title(at) - 1);
        return new LinkTarget(unescaped(target), unescaped(title));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '\\' && i + 1 < text.length() && Literals.isAsciiPunctuation(text.charAt(i + 1));
            i += escape ? 1 : 0;
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private int angled(int open) {
        for (int i = open + 1; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int plain(int from) {
        int depth = 0;
        int i = from;
        for (; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (c <= ' ' || (c == ')' && depth == 0)) {
                break;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '\\') {
                i++;
            }
        }
        return depth == 0 ? Math.min(i, text.length()) : -1;
    }

    private int title(int open) {
        char closing = text.charAt(open) == '(' ? ')' : text.charAt(open);
        for (int i = open + 1; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ' && work > 0) {
            at++;
            work--;
        }
        return at;
    }
}
