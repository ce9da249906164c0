package org.footing.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.parser.InlineParserContext;

/**
 * Finds notes, citations and spans in the text of a block, in one pass with a stack of open brackets. Precedence is that of
 * CommonMark §6: escapes, code, addresses and HTML first, then brackets, then emphasis.
 */
final class InlineScanner {
    /** Brackets nested deeper than anyone writes are words, so that hostile input stays linear. */
    private static final int MAX_DEPTH = 200;

    private final FoundInlines found;
    private final String text;
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private final Literals literals;
    private final Emphasis emphasis;
    private final CitationKeys keys;
    private final BracketCloser closer;

    private InlineScanner(InlineText source, InlineParserContext links) {
        this.found = new FoundInlines(source);
        this.text = source.text();
        this.literals = new Literals(text, found.roles, found.constructs);
        this.emphasis = new Emphasis(text, found.roles, found.constructs);
        this.keys = new CitationKeys(text);
        this.closer = new BracketCloser(found, keys, links);
    }

    static FoundInlines scan(InlineText source, InlineParserContext links) {
        return new InlineScanner(source, links).scan();
    }

    private FoundInlines scan() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        emphasis.resolve();
        closer.finish();
        new OuterCalls(found).settle();
        return found;
    }

    /** Reads what starts at {@code at} and returns where it ends. */
    private int step(int at) {
        switch (text.charAt(at)) {
            case '\\', '`', '<', '&', '$' -> {
                return literals.read(at);
            }
            case '*', '_' -> {
                return emphasis.read(at);
            }
            case '~', '^' -> {
                return tildeOrCaret(at);
            }
            case '[' -> {
                return open(at);
            }
            case ']' -> {
                Bracket bracket = brackets.poll();
                return bracket == null ? at + 1 : closer.close(bracket, at);
            }
            case '@' -> {
                return keys.read(at);
            }
            default -> {
                return at + 1;
            }
        }
    }

    private int tildeOrCaret(int at) {
        char sign = text.charAt(at);
        if (!found.roles.isSyntax(at)) {
            return at + 1;
        }
        if (sign == '~' && at + 1 < text.length() && text.charAt(at + 1) == '~') {
            return emphasis.read(at);
        }
        return literals.shifted(at);
    }

    private int open(int at) {
        int label = noteLabelEnd(at);
        if (label > 0) {
            found.calls.add(new FoundInlines.Call(at, label + 1, text.substring(at + 2, label)));
            return label + 1;
        }
        if (brackets.size() == MAX_DEPTH) {
            return at + 1;
        }
        char before = at > 0 && found.roles.isSyntax(at - 1) ? text.charAt(at - 1) : ' ';
        Bracket.Sort sort = switch (before) {
            case '^' -> Bracket.Sort.NOTE;
            case '!' -> Bracket.Sort.IMAGE;
            default -> Bracket.Sort.PLAIN;
        };
        Bracket outer = brackets.peek();
        if (outer != null) {
            outer.holdsBracket = true;
        }
        brackets.push(new Bracket(at, sort, keys.count(), found.clusters.size(), keys.endsBefore(at)));
        return at + 1;
    }

    /** Where the label of a call {@code [^label]} ends, or −1 when there is none at {@code at}. */
    private int noteLabelEnd(int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != '^') {
            return -1;
        }
        for (int i = at + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i > at + 2 ? i : -1;
            }
            if (c <= ' ' || c == '[' || c == '^' || Character.isWhitespace(c)) {
                return -1;
            }
        }
        return -1;
    }
}
