package org.footing.document.printed;

import org.footing.document.TextNode;
import org.footing.text.Span;

/** Takes parts out of words. */
final class Cut {
    private Cut() {}

    /** The words from {@code start} to {@code end}, with their place as far as it is known. */
    static TextNode.Words words(TextNode.Words words, int start, int end) {
        Span span = words.span();
        boolean matched = span.length() == words.text().length();
        return new TextNode.Words(
                words.text().substring(start, end),
                matched ? new Span(span.start() + start, span.start() + end) : span);
    }

    /** The place of a part of the words. */
    static Span span(TextNode.Words words, int start, int end) {
        return words(words, start, end).span();
    }
}
