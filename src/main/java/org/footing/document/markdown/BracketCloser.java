package org.footing.document.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.footing.document.Attributes;
import org.footing.document.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a pair of brackets is. As in pandoc, what follows the closing one comes first: an address makes a link,
 * attributes make a span; then keys make a citation, and a known label a link.
 */
final class BracketCloser {
    private static final int MAX_LABEL = 999;

    private final FoundInlines found;
    private final String text;
    private final InlineParserContext links;
    private final LinkTail tails;
    private final ClusterParser clusters;

    BracketCloser(FoundInlines found, CitationKeys keys, InlineParserContext links) {
        this.found = found;
        this.text = found.source.text();
        this.links = links;
        this.tails = new LinkTail(text);
        this.clusters = new ClusterParser(found, keys);
    }

    /** Closes {@code open} with the bracket at {@code at}; returns where what they make ends. */
    int close(Bracket open, int at) {
        int end = at + 1;
        if (open.sort == Bracket.Sort.NOTE) {
            clusters.leaveBare(open.keysBefore);
            found.calls.add(new FoundInlines.Call(open.start - 1, end, ""));
            return end;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        if (next == '(') {
            int tail = tails.end(end);
            if (tail > 0) {
                return link(open, at, tail, tails.target(end));
            }
        } else if (next == '{' && open.sort == Bracket.Sort.PLAIN) {
            ReadAttributes attributes = AttributeParser.parse(text, end);
            if (attributes != null) {
                return span(open, at, end + attributes.length(), attributes.attributes());
            }
            found.problem(
                    ProblemKind.MALFORMED_ATTRIBUTES,
                    end,
                    end + 1,
                    "attributes that cannot be read",
                    "write them as {.claim #id kind=fact}");
        }
        if (open.sort == Bracket.Sort.PLAIN && clusters.close(open, at)) {
            return end;
        }
        return reference(open, at);
    }

    /** Settles what no bracket has: keys that stand alone in the text. */
    void finish() {
        clusters.leaveBare(0);
    }

    private int link(Bracket open, int at, int end, LinkTarget target) {
        int from = open.sort == Bracket.Sort.IMAGE ? open.start - 1 : open.start;
        found.roles.set(from, open.start + 1, Roles.MARKUP);
        found.roles.set(at, end, Roles.MARKUP);
        found.constructs.add(Construct.link(open.sort == Bracket.Sort.IMAGE, from, open.start + 1, at, end, target));
        return end;
    }

    private int span(Bracket open, int at, int end, Attributes attributes) {
        found.roles.set(open.start, open.start + 1, Roles.MARKUP);
        found.roles.set(at, end, Roles.MARKUP);
        found.constructs.add(Construct.span(open.start, open.start + 1, at, end, attributes));
        return end;
    }

    /** {@code [text][label]}, {@code [label][]} or {@code [label]}, when the label is defined; else brackets as such. */
    private int reference(Bracket open, int at) {
        int end = at + 1;
        if (end < text.length() && text.charAt(end) == '[') {
            int closing = text.indexOf(']', end);
            int limit = end + MAX_LABEL;
            LinkTarget target = closing > end + 1 && closing < limit ? defined(end + 1, closing) : null;
            if (target != null) {
                return link(open, at, closing + 1, target);
            }
            target = closing == end + 1 && !open.holdsBracket ? defined(open.start + 1, at) : null;
            if (target != null) {
                return link(open, at, closing + 1, target);
            }
        }
        LinkTarget target = open.holdsBracket ? null : defined(open.start + 1, at);
        return target == null ? end : link(open, at, end, target);
    }

    private @Nullable LinkTarget defined(int start, int end) {
        LinkReferenceDefinition definition = end > start && end - start <= MAX_LABEL
                ? links.getDefinition(LinkReferenceDefinition.class, text.substring(start, end))
                : null;
        if (definition == null) {
            return null;
        }
        String title = definition.getTitle();
        return new LinkTarget(definition.getDestination(), title == null ? "" : title);
    }
}
