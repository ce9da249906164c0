package org.footing.csl.output;

/** Which characters of a field are quotation marks, and which of them may open or close at their place. */
final class QuoteChars {
    private QuoteChars() {}

    static boolean isMark(char c, QuoteMarks marks) {
        return switch (c) {
            case '"', '\'', '“', '”', '‘', '’' -> true;
            default -> c == first(marks.open()) || c == last(marks.close());
        };
    }

    /** Whether {@code close} is the other half of {@code open}. */
    static boolean closes(char close, char open, QuoteMarks marks) {
        return switch (open) {
            case '"' -> close == '"';
            case '\'' -> close == '\'';
            case '“' -> close == '”';
            case '‘' -> close == '’';
            default -> open == first(marks.open()) && close == last(marks.close());
        };
    }

    /** The mark that closes what {@code open} opens. */
    static char partner(char open) {
        return switch (open) {
            case '“' -> '”';
            case '‘' -> '’';
            case '„' -> '“';
            case '«' -> '»';
            default -> open;
        };
    }

    static boolean mayOpen(String text, int at, char c, QuoteMarks marks) {
        if (c == '“' || c == '‘') {
            return true;
        }
        if (c == first(marks.open())) {
            return true;
        }
        if (c != '"' && c != '\'') {
            return false;
        }
        char next = after(text, at);
        if (next == 0 || isSpace(next)) {
            return false;
        }
        char previous = before(text, at);
        return previous == 0 || isSpace(previous) || (!Character.isLetterOrDigit(previous) && !isClosing(previous));
    }

    static boolean mayClose(String text, int at, char c, QuoteMarks marks) {
        if (c == '“' || c == '‘') {
            return c == last(marks.close());
        }
        if (c == first(marks.open()) && c != last(marks.close())) {
            return false;
        }
        if (c == '"' || c == '\'') {
            char previous = before(text, at);
            if (previous == 0 || isSpace(previous)) {
                return false;
            }
        }
        return (c != '\'' && c != '’') || !Character.isLetterOrDigit(after(text, at));
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']'
                || c == '\'';
    }

    /** The character before {@code at}; 0 at the start. A start tag counts as a space, an end tag not at all. */
    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == '>') {
            int start = text.lastIndexOf('<', i);
            if (start < 0) {
                return '>';
            }
            if (text.charAt(start + 1) != '/') {
                return ' ';
            }
            i = start - 1;
        }
        return i < 0 ? 0 : text.charAt(i);
    }

    /** The character after {@code at}, tags passed over; 0 at the end. */
    private static char after(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == '<') {
            int end = text.indexOf('>', i);
            if (end < 0) {
                return '<';
            }
            i = end + 1;
        }
        return i >= text.length() ? 0 : text.charAt(i);
    }

    /** The first character of an opening mark that is not a space. */
    static char first(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (!isSpace(mark.charAt(i))) {
                return mark.charAt(i);
            }
        }
        return '"';
    }

    /** The last character of a closing mark that is not a space. */
    static char last(String mark) {
        for (int i = mark.length() - 1; i >= 0; i--) {
            if (!isSpace(mark.charAt(i))) {
                return mark.charAt(i);
            }
        }
        return '"';
    }

    static boolean endsInSpace(String mark) {
        return !mark.isEmpty() && isSpace(mark.charAt(mark.length() - 1));
    }

    /** Spaces of every width, those that do not break included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
