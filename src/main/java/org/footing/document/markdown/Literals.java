package org.footing.document.markdown;

import java.util.List;
import org.footing.document.TextStyle;

/** What is taken literally: escapes, code spans, character references, addresses and tags of HTML (CommonMark §6.1, 6.3–6.6). */
final class Literals {
    /** A bound on the characters looked at in vain, so that hostile input stays linear. */
    private static final int WORK_PER_CHARACTER = 16;

    private final String text;
    private final Roles roles;
    private final List<Construct> constructs;
    private int work;

    Literals(String text, Roles roles, List<Construct> constructs) {
        this.text = text;
        this.roles = roles;
        this.constructs = constructs;
        this.work = 1000 + WORK_PER_CHARACTER * text.length();
    }

    /** Reads what starts at {@code at} and returns where it ends. */
    int read(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '<' -> angle(at);
            case '$' -> mathematics(at);
            default -> reference(at);
        };
    }

    private int escape(int at) {
        if (at + 1 == text.length()) {
            return at + 1;
        }
        char c = text.charAt(at + 1);
        if (c == '\n') {
            roles.set(at, at + 1, Roles.MARKUP);
            return at + 2;
        }
        if (c == ' ' || isAsciiPunctuation(c)) {
            roles.set(at, at + 1, Roles.MARKUP);
            roles.set(at + 1, at + 2, Roles.LITERAL);
            return at + 2;
        }
        return at + 1;
    }

    private int code(int at) {
        int length = run(at, '`');
        int from = at + length;
        for (int i = from; i < text.length() && work > 0; i++, work--) {
            if (text.charAt(i) == '`') {
                int closing = run(i, '`');
                if (closing == length) {
                    roles.set(at, from, Roles.MARKUP);
                    roles.set(from, i, Roles.LITERAL);
                    roles.set(i, i + closing, Roles.MARKUP);
                    constructs.add(Construct.literal(Construct.Sort.CODE, at, from, i, i + closing));
                    work += i - from;
                    return i + closing;
                }
                i += closing - 1;
            }
        }
        roles.set(at, from, Roles.LITERAL);
        return from;
    }

    private int angle(int at) {
        int end = text.startsWith("<!--", at) ? comment(at) : closingAngle(at);
        if (end < 0) {
            return at + 1;
        }
        if (isAddress(at + 1, end - 1)) {
            roles.set(at, at + 1, Roles.MARKUP);
            roles.set(at + 1, end - 1, Roles.LITERAL);
            roles.set(end - 1, end, Roles.MARKUP);
            String address = text.substring(at + 1, end - 1);
            String target = address.indexOf(':') < 0 ? "mailto:" + address : address;
            constructs.add(Construct.link(false, at, at + 1, end - 1, end, new LinkTarget(target, "")));
            return end;
        }
        char c = text.charAt(at + 1);
        if (isAsciiLetter(c) || c == '/' || c == '!' || c == '?') {
            roles.set(at, end, Roles.MARKUP);
            constructs.add(Construct.literal(Construct.Sort.HTML, at, at, end, end));
            return end;
        }
        return at + 1;
    }

    private int comment(int at) {
        for (int i = at + 4; i + 2 < text.length() && work > 0; i++, work--) {
            if (text.startsWith("-->", i)) {
                work += i - at;
                return i + 3;
            }
        }
        return -1;
    }

    /** One past the {@code >} that ends what starts at {@code at}, not counting those in quoted attributes; or −1. */
    private int closingAngle(int at) {
        char quote = 0;
        boolean blank = false;
        for (int i = at + 1; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                work += i - at;
                return i > at + 1 ? i + 1 : -1;
            } else if (c == '<') {
                return -1;
            } else if (c <= ' ') {
                blank = true;
            } else if (blank && (c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return -1;
    }

    private boolean isAddress(int start, int end) {
        boolean scheme = false;
        boolean at = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                return false;
            }
            if (c == '@') {
                at = at || i > start;
            } else if (c == ':' && !scheme) {
                scheme = i - start >= 2 && i - start <= 32;
                if (!scheme) {
                    return false;
                }
            } else if (!scheme && !at && !isAsciiLetter(c) && ".+-_0123456789".indexOf(c) < 0) {
                return false;
            }
        }
        return (scheme || at) && isAsciiLetterOrDigit(text.charAt(start));
    }

    private int reference(int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        int from = i;
        while (i < text.length() && i - from < 32 && isAsciiLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == from || i == text.length() || text.charAt(i) != ';') {
            return at + 1;
        }
        roles.set(at, i + 1, Roles.ENTITY);
        constructs.add(Construct.literal(Construct.Sort.ENTITY, at, at, i + 1, i + 1));
        return i + 1;
    }

    /** Mathematics between dollars (pandoc's manual, “tex_math_dollars”): no space inside the signs, no digit after the second. */
    private int mathematics(int at) {
        int signs = dollars(at);
        int from = at + signs;
        if (from >= text.length() || (signs == 1 && text.charAt(from) <= ' ')) {
            return from;
        }
        for (int i = from; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' && i > from && dollars(i) >= signs && endsMathematics(i, signs)) {
                roles.set(at, from, Roles.MARKUP);
                roles.set(from, i, Roles.LITERAL);
                roles.set(i, i + signs, Roles.MARKUP);
                constructs.add(Construct.literal(Construct.Sort.MATH, at, from, i, i + signs));
                work += i - from;
                return i + signs;
            }
        }
        return from;
    }

    /** One or two. */
    private int dollars(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '$' ? 2 : 1;
    }

    private boolean endsMathematics(int at, int signs) {
        int after = at + signs;
        boolean digit = after < text.length() && text.charAt(after) >= '0' && text.charAt(after) <= '9';
        return signs == 2 || (text.charAt(at - 1) > ' ' && !digit);
    }

    /** Raised or lowered words between two signs (pandoc's manual, “Superscripts and subscripts”): no space stands between them. */
    int shifted(int at) {
        char sign = text.charAt(at);
        for (int i = at + 1; i < text.length() && work > 0; i++, work--) {
            char c = text.charAt(i);
            if (c == sign) {
                if (i == at + 1) {
                    return at + run(at, sign);
                }
                roles.set(at, at + 1, Roles.MARKUP);
                roles.set(i, i + 1, Roles.MARKUP);
                TextStyle style = sign == '^' ? TextStyle.SUPERSCRIPT : TextStyle.SUBSCRIPT;
                constructs.add(Construct.style(style, at, at + 1, i, i + 1));
                work += i - at;
                return at + 1;
            }
            if (Character.isWhitespace(c) || c == '[' || c == ']') {
                return at + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return at + 1;
    }

    private int run(int at, char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 127 && !isAsciiLetterOrDigit(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }
}
