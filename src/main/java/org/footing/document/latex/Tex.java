package org.footing.document.latex;

/** Reads the signs of LaTeX: where groups end, what a command is called, what is a comment. */
final class Tex {
    private final String text;

    Tex(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    char at(int offset) {
        return text.charAt(offset);
    }

    String part(int start, int end) {
        return text.substring(start, end);
    }

    boolean startsWith(String prefix, int offset) {
        return text.startsWith(prefix, offset);
    }

    int indexOf(String wanted, int from) {
        return text.indexOf(wanted, from);
    }

    /** Past the name of the command whose backslash is at {@code at}: letters, with a star behind them, or one sign. */
    int nameEnd(int at) {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return Math.min(text.length(), at + 2);
        }
        return end < text.length() && text.charAt(end) == '*' ? end + 1 : end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }

    /** Where the group or option that opens at {@code open} closes; the limit when it never does. */
    int closing(int open, int limit) {
        char opening = text.charAt(open);
        char closing = opening == '{' ? '}' : ']';
        int depth = 0;
        int braces = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '%') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? limit : end;
            } else if (opening == '[' && c == '{') {
                braces++;
            } else if (opening == '[' && c == '}') {
                braces--;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && (opening == '{' || braces == 0)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return limit;
    }

    /** Past white space and comments, but not past an empty line. */
    int skipBlanks(int from, int limit) {
        int at = from;
        boolean lineEnd = false;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '%') {
                int end = text.indexOf('\n', at);
                at = end < 0 || end >= limit ? limit : end + 1;
            } else if (c == '\n') {
                if (lineEnd) {
                    return from;
                }
                lineEnd = true;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
