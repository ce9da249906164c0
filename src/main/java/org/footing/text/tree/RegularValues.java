package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** The values of {@link RegularYaml}: plain and quoted texts, literal blocks, flow collections on one line. */
final class RegularValues {
    /** What begins something else than a plain text. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private static final int MAX_DEPTH = 50;

    private final String content;
    private final int end;
    /** Behind what was read last. */
    private int at;

    private int depth;

    RegularValues(String content, int end) {
        this.content = content;
        this.end = end;
    }

    /** Whether all characters may stand in YAML as they are, and none is a tab or a break of lines but {@code \n}. */
    static boolean isPrintable(String content, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = content.charAt(i);
            if ((c >= ' ' && c < 0x7f) || c == '\n') {
                continue;
            }
            if (c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == end || !Character.isLowSurrogate(content.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Behind the value that was read last. */
    int end() {
        return at;
    }

    /** Where the line after {@code from}'s starts. */
    int lineAfter(int from) {
        int line = content.indexOf('\n', from);
        return line < 0 || line >= end ? end : line + 1;
    }

    int skipBlanks(int from) {
        int i = from;
        while (i < end && content.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Whether only blanks, and a comment behind one, follow on the line. */
    boolean isRestEmpty(int from) {
        int i = skipBlanks(from);
        return i == end || content.charAt(i) == '\n' || (content.charAt(i) == '#' && i > from);
    }

    /** Where the letters, digits, hyphens, dots and low lines of a plain key end; {@code from} unless a colon follows. */
    int keyEnd(int from) {
        int i = from;
        while (i < end && isKey(content.charAt(i), i == from)) {
            i++;
        }
        return i < end && content.charAt(i) == ':' ? i : from;
    }

    private static boolean isKey(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c >= 0xa0
                || (!first && (c == '-' || c == '.'));
    }

    /** A value that the rest of the line holds, but for a comment. */
    Tree onLine(int from) {
        Tree value = isFlow(from) || isQuote(from) ? flow(from) : plain(from);
        if (!isRestEmpty(at)) {
            throw new Irregular();
        }
        return value;
    }

    private boolean isFlow(int from) {
        return content.charAt(from) == '[' || content.charAt(from) == '{';
    }

    private boolean isQuote(int from) {
        return content.charAt(from) == '"' || content.charAt(from) == '\'';
    }

    private Scalar plain(int from) {
        if (INDICATORS.indexOf(content.charAt(from)) >= 0) {
            throw new Irregular();
        }
        int i = from;
        while (i < end && content.charAt(i) != '\n') {
            char c = content.charAt(i);
            if (c == '#' && content.charAt(i - 1) == ' ') {
                break;
            }
            if (c == ':' && (i + 1 == end || content.charAt(i + 1) == ' ' || content.charAt(i + 1) == '\n')) {
                throw new Irregular();
            }
            i++;
        }
        return plain(from, i);
    }

    private Scalar plain(int from, int to) {
        int last = to;
        while (content.charAt(last - 1) == ' ') {
            last--;
        }
        at = last;
        String value = content.substring(from, last);
        return new Scalar(value, CoreSchema.kindOf(value), new Span(from, last));
    }

    private Tree flow(int from) {
        if (++depth > MAX_DEPTH) {
            throw new Irregular();
        }
        Tree value = switch (content.charAt(from)) {
            case '[' -> flowSequence(from);
            case '{' -> flowMapping(from);
            case '"', '\'' -> quoted(from);
            default -> flowPlain(from);
        };
        depth--;
        return value;
    }

    private Scalar quoted(int from) {
        char quote = content.charAt(from);
        StringBuilder value = new StringBuilder();
        for (int i = from + 1; i < end; i++) {
            char c = content.charAt(i);
            if (c == '\n' || (c == '\\' && quote == '"')) {
                break;
            }
            if (c == quote) {
                if (quote == '"' || i + 1 == end || content.charAt(i + 1) != '\'') {
                    at = i + 1;
                    return new Scalar(value.toString(), Scalar.Kind.STRING, new Span(from, at));
                }
                i++;
            }
            value.append(c);
        }
        throw new Irregular();
    }

    private Scalar flowPlain(int from) {
        if (INDICATORS.indexOf(content.charAt(from)) >= 0) {
            throw new Irregular();
        }
        int i = from;
        while (i < end && ",]}".indexOf(content.charAt(i)) < 0) {
            if (":?#[{\n".indexOf(content.charAt(i)) >= 0) {
                throw new Irregular();
            }
            i++;
        }
        return plain(from, i);
    }

    private Sequence flowSequence(int from) {
        List<Tree> items = new ArrayList<>();
        at = skipBlanks(from + 1);
        while (!closes(']', items.isEmpty())) {
            items.add(flow(at));
            at = skipBlanks(at);
        }
        return new Sequence(items, new Span(from, at));
    }

    private Mapping flowMapping(int from) {
        MappingBuilder builder = new MappingBuilder(new SourceText("", ""));
        at = skipBlanks(from + 1);
        while (!closes('}', builder.isEmpty())) {
            int colon = keyEnd(at);
            String name = content.substring(at, colon);
            if (colon == at || colon + 1 >= end || content.charAt(colon + 1) != ' ' || builder.has(name)) {
                throw new Irregular();
            }
            Scalar key = new Scalar(name, CoreSchema.kindOf(name), new Span(at, colon));
            int value = skipBlanks(colon + 1);
            if (value == end) {
                throw new Irregular();
            }
            builder.add(key, flow(value));
            at = skipBlanks(at);
        }
        return builder.build(new Span(from, at));
    }

    /** Goes behind the closing bracket, or to the next item behind its comma. */
    private boolean closes(char bracket, boolean first) {
        if (at < end && content.charAt(at) == bracket) {
            at++;
            return true;
        }
        if (!first) {
            if (at >= end || content.charAt(at) != ',') {
                throw new Irregular();
            }
            at = skipBlanks(at + 1);
        }
        if (at >= end) {
            throw new Irregular();
        }
        return false;
    }

    /** A literal block whose lines are deeper than {@code column}; YAML 1.2.2 §8.1.2. */
    Scalar literal(int from, int column) {
        boolean strip = from + 1 < end && content.charAt(from + 1) == '-';
        int header = from + (strip ? 2 : 1);
        if (header >= end || content.charAt(header) != '\n') {
            throw new Irregular();
        }
        StringBuilder value = new StringBuilder();
        int margin = -1;
        int blanks = 0;
        int last = header;
        int line = header + 1;
        while (line < end) {
            int first = skipBlanks(line);
            int depthOfLine = first - line;
            int next = lineAfter(first);
            if (first == end || content.charAt(first) == '\n') {
                // Blanks behind the margin are text.
                if (depthOfLine > (margin < 0 ? column + 1 : margin)) {
                    throw new Irregular();
                }
                blanks++;
                line = next;
                continue;
            }
            if (depthOfLine <= column || depthOfLine < margin) {
                if (depthOfLine > column) {
                    throw new Irregular();
                }
                break;
            }
            if (margin < 0) {
                margin = depthOfLine;
            } else {
                value.append('\n');
            }
            value.append("\n".repeat(blanks));
            blanks = 0;
            last = next == end && content.charAt(end - 1) != '\n' ? end : next - 1;
            value.append(content, line + margin, last);
            line = next;
        }
        if (margin < 0) {
            throw new Irregular();
        }
        // The parser gives the last line a break even where the file has none.
        if (!strip) {
            value.append('\n');
        }
        at = last;
        int stop = last;
        while (content.charAt(stop - 1) <= ' ') {
            stop--;
        }
        return new Scalar(value.toString(), Scalar.Kind.STRING, new Span(from, stop));
    }
}
