package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.TextNode;
import org.footing.text.Span;
import org.jsoup.parser.Parser;

/** The words of a text in HTML with their places: white space is one space, character references are what they stand for. */
final class RawText {
    private static final int LONGEST_REFERENCE = 40;

    private RawText() {}

    /**
     * The words.
     *
     * @param from where the text starts in the page
     * @param blank whether white space at its start is none, since some stands before it
     */
    static List<TextNode> words(String page, int from, int to, boolean blank) {
        List<TextNode> out = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int start = from;
        boolean skip = blank;
        int at = from;
        while (at < to) {
            char c = page.charAt(at);
            if (isBlank(c)) {
                int end = at;
                while (end < to && isBlank(page.charAt(end))) {
                    end++;
                }
                boolean one = end == at + 1 && c == ' ';
                if (!skip && one) {
                    run.append(' ');
                } else {
                    flush(run, start, out);
                    if (!skip) {
                        out.add(new TextNode.Words(" ", new Span(at, end)));
                    }
                    start = end;
                }
                skip = true;
                at = end;
            } else if (c == '&') {
                int end = page.indexOf(';', at);
                boolean reference = end > 0 && end < to && end - at < LONGEST_REFERENCE;
                flush(run, start, out);
                int next = reference ? end + 1 : at + 1;
                String decoded = Parser.unescapeEntities(page.substring(at, next), false);
                out.add(new TextNode.Words(decoded, new Span(at, next)));
                start = next;
                skip = false;
                at = next;
            } else {
                if (run.length() == 0) {
                    start = at;
                }
                run.append(c);
                skip = false;
                at++;
            }
        }
        flush(run, start, out);
        return out;
    }

    private static void flush(StringBuilder run, int start, List<TextNode> out) {
        if (run.length() > 0) {
            out.add(new TextNode.Words(run.toString(), new Span(start, start + run.length())));
            run.setLength(0);
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
