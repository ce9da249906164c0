package org.footing.text.tree;

import org.footing.text.Span;

/** A stretch of a text and what is to stand there instead. */
record Splice(Span span, String replacement) {
    static Splice insert(int at, String text) {
        return new Splice(new Span(at, at), text);
    }

    String in(String content) {
        return content.substring(0, span.start()) + replacement + content.substring(span.end());
    }
}
