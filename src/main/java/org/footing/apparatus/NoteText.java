package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.output.HtmlMarkup;

/**
 * Puts a note together from the author's words and rendered citations. The Markdown is read as a whole, with marks where the
 * citations go, so that emphasis may reach across a citation.
 */
final class NoteText {
    /** Code points that Unicode reserves for use inside a program: no author writes them. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    private final Format format;
    private final StringBuilder markdown = new StringBuilder();
    private final List<String> citations = new ArrayList<>();

    NoteText(Format format) {
        this.format = format;
    }

    void prose(String written) {
        markdown.append(written);
    }

    /** @param rendered in the note's format */
    void citation(String rendered) {
        markdown.append(OPEN).append(citations.size()).append(CLOSE);
        citations.add(rendered);
    }

    String finish() {
        String whole = markdown.toString().strip();
        return fill(
                switch (format) {
                    case MARKDOWN -> whole;
                    case TEXT -> MarkdownText.isPlain(whole) ? whole : MarkdownText.plain(whole);
                    case HTML -> MarkdownText.isPlain(whole) ? escaped(whole) : MarkdownText.html(whole);
                });
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        HtmlMarkup.escape(text, out);
        return out.toString();
    }

    private String fill(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == OPEN) {
                int end = text.indexOf(CLOSE, i);
                out.append(citations.get(Integer.parseInt(text.substring(i + 1, end))));
                i = end + 1;
            } else {
                out.append(text.charAt(i));
                i++;
            }
        }
        return out.toString();
    }
}
