package org.footing.csl.output;

/** Escapes what pandoc's Markdown would take for markup. */
final class MarkdownEscapes {
    private final StringBuilder out;

    MarkdownEscapes(StringBuilder out) {
        this.out = out;
    }

    /** Appends {@code text} from {@code start} on; a raised text must not hold a bare space. */
    void append(String text, int start, boolean raised, boolean typed) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((needsEscape(text, i, c) && !(typed && isTypography(c))) || (raised && c == ' ')) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** What pandoc's typography reads in an author's words as the author meant it. */
    private boolean isTypography(char c) {
        return c == '"' || c == '\'' || (c == '-' && !atLineStart()) || (c == '.' && endsIn('.'));
    }

    private boolean needsEscape(String text, int at, char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '^', '~', '$', '"', '\'' -> true;
            case '@' -> !endsInWord();
            case '&' -> isEntity(text, at);
            case '-' -> endsIn('-') || atLineStart();
            case '.' -> (at + 2 < text.length() && text.startsWith("...", at)) || endsListNumber(text, at);
            case ')' -> endsListNumber(text, at);
            case '#', '+', '|', ':', '%' -> atLineStart();
            default -> false;
        };
    }

    private boolean endsIn(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }

    private boolean endsInWord() {
        return out.length() > 0 && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    }

    private boolean atLineStart() {
        return out.length() == 0 || endsIn('\n');
    }

    /** Whether the line so far is a number or one letter, so that a space after this mark would make it a list. */
    private boolean endsListNumber(String text, int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) != ' ') {
            return false;
        }
        int start = out.length();
        while (start > 0 && Character.isLetterOrDigit(out.charAt(start - 1))) {
            start--;
        }
        if (start == out.length() || (start > 0 && out.charAt(start - 1) != '\n')) {
            return false;
        }
        if (out.length() - start == 1) {
            return true;
        }
        for (int i = start; i < out.length(); i++) {
            if (!Character.isDigit(out.charAt(i)) && "ivxlcdmIVXLCDM".indexOf(out.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntity(String text, int at) {
        int i = at + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == ';';
    }
}
