package org.footing.text.tree;

import java.util.List;
import org.footing.text.Span;

/**
 * Changes YAML's block collections line by line. A method gives the splices to try, the best first; none when the lines
 * are laid out too unusually.
 */
final class BlockLayout {
    private final String content;
    private final TextLines lines;

    BlockLayout(String content) {
        this.content = content;
        this.lines = new TextLines(content);
    }

    List<Splice> replace(Mapping.Entry entry, Tree value, int depth) {
        int colon = colonAfter(entry.key());
        if (colon < 0) {
            return List.of();
        }
        Span old = entry.value().span();
        int column = lines.column(entry.key().span().start());
        String written = YamlWriter.value(value, column, depth);
        boolean oneLine = written.indexOf('\n') < 0;
        if (oneLine && old.length() > 0 && lines.endOfLine(colon) >= old.end()) {
            return List.of(new Splice(old, written.substring(1)));
        }
        int end = Math.max(colon + 1, old.end());
        String between = content.substring(colon + 1, Math.max(colon + 1, old.start()));
        String comment = between.stripLeading().startsWith("#")
                ? " " + content.substring(colon + 1, lines.endOfLine(colon)).strip()
                : "";
        String trailing = content.substring(end, lines.endOfLine(end));
        if (!oneLine && comment.isEmpty() && trailing.stripLeading().startsWith("#")) {
            // A comment behind the old value would become part of a literal at the end of the new one.
            comment = " " + trailing.strip();
            end = lines.endOfLine(end);
        }
        // What has lines of its own starts after the comment; a literal's indicator stands before it.
        String text = written.startsWith("\n") ? comment + written : afterFirstLine(written, comment);
        String closed = end == content.length() && !oneLine ? text + "\n" : text;
        return List.of(new Splice(new Span(colon + 1, end), lines.adapted(closed)));
    }

    private static String afterFirstLine(String written, String comment) {
        int end = written.indexOf('\n');
        return end < 0 ? written + comment : written.substring(0, end) + comment + written.substring(end);
    }

    List<Splice> replaceItem(Tree item, Tree value, int depth) {
        int dash = dashBefore(item.span().start());
        if (dash < 0) {
            return List.of();
        }
        String written = (content.charAt(dash) == '-' && item.span().start() == dash + 1 ? " " : "")
                + YamlWriter.item(value, lines.column(dash));
        return List.of(new Splice(item.span(), lines.adapted(written)));
    }

    List<Splice> put(Mapping mapping, String name, Tree value, int depth) {
        Mapping.Entry last = mapping.entries().get(mapping.entries().size() - 1);
        if (colonAfter(last.key()) < 0) {
            return List.of();
        }
        int column = lines.column(last.key().span().start());
        String key = YamlWriter.key(Draft.text(name), false);
        return insertAfter(
                mapping.span().end(), " ".repeat(column) + key + ":" + YamlWriter.value(value, column, depth));
    }

    List<Splice> append(Sequence sequence, List<? extends Tree> items) {
        Tree last = sequence.items().get(sequence.items().size() - 1);
        int dash = dashBefore(last.span().start());
        if (dash < 0 || !lines.isFirstInLine(dash)) {
            return List.of();
        }
        int column = lines.column(dash);
        StringBuilder written = new StringBuilder();
        for (Tree item : items) {
            written.append(written.length() == 0 ? "" : "\n")
                    .append(" ".repeat(column))
                    .append("- ")
                    .append(YamlWriter.item(item, column));
        }
        return insertAfter(sequence.span().end(), written.toString());
    }

    /** Lines after the line of {@code end}, or, where a text that keeps its blank lines ends there, after those. */
    List<Splice> insertAfter(int end, String written) {
        return List.of(
                insertAfterLine(lines.endOfLine(end), written), insertAfterLine(lines.endOfBlankLines(end), written));
    }

    private Splice insertAfterLine(int end, String written) {
        String closed = end == content.length() ? "\n" + written + "\n" : "\n" + written;
        return Splice.insert(end, lines.adapted(closed));
    }

    List<Splice> removeItem(Sequence sequence, int index) {
        Tree item = sequence.items().get(index);
        int dash = dashBefore(item.span().start());
        if (dash < 0 || !lines.isFirstInLine(dash)) {
            return List.of();
        }
        return removeLines(dash, item.span().end());
    }

    List<Splice> removeEntry(Mapping mapping, int index) {
        Mapping.Entry entry = mapping.entries().get(index);
        int start = entry.key().span().start();
        if (lines.isFirstInLine(start)) {
            return removeLines(start, entry.span().end());
        }
        if (index > 0) {
            return List.of();
        }
        // The first field stands beside the dash: the next one takes its place, unless comments stand between.
        int next = mapping.entries().get(1).key().span().start();
        String between = content.substring(entry.span().end(), next);
        int end = between.isBlank() ? next : lines.endOfLine(entry.span().end());
        return List.of(new Splice(new Span(start, end), ""));
    }

    /** The lines, or those and the blank ones below, which a text above may otherwise take for its own. */
    private List<Splice> removeLines(int from, int to) {
        int start = lines.startOfLine(from);
        return List.of(
                new Splice(new Span(start, lines.startOfNextLine(to)), ""),
                new Splice(new Span(start, lines.startOfNextLine(lines.endOfBlankLines(to))), ""));
    }

    /** Where the colon after a key stands, or −1. */
    private int colonAfter(Scalar key) {
        int at = key.span().end();
        while (at < content.length() && content.charAt(at) == ' ') {
            at++;
        }
        return at < content.length() && content.charAt(at) == ':' ? at : -1;
    }

    /** Where the dash of an item stands that starts at {@code start}, or −1. */
    private int dashBefore(int start) {
        int at = start - 1;
        while (at >= 0 && content.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && content.charAt(at) == '-' ? at : -1;
    }
}
