package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Span;

/** Changes collections in brackets: JSON's, and YAML's flow collections. */
final class BracketLayout {
    private final String content;
    private final TextLines lines;
    private final boolean json;

    BracketLayout(String content, boolean json) {
        this.content = content;
        this.lines = new TextLines(content);
        this.json = json;
    }

    Splice replace(Tree old, Tree value) {
        String written = value(value, indentOf(old.span().start()));
        if (old.span().length() == 0) {
            // `{title:}` or `{title}`: YAML's null that is not written.
            boolean hasColon =
                    old.span().start() > 0 && content.charAt(old.span().start() - 1) == ':';
            return Splice.insert(old.span().start(), (hasColon ? " " : ": ") + written);
        }
        return new Splice(old.span(), written);
    }

    Splice put(Mapping mapping, String name, Tree value) {
        String key = json ? JsonWriter.compact(Draft.text(name)) : YamlWriter.key(Draft.text(name), true);
        return insert(mapping, spans(mapping), List.of(value), key + ": ");
    }

    Splice append(Sequence sequence, List<? extends Tree> items) {
        return insert(sequence, spans(sequence), items, "");
    }

    private Splice insert(Tree collection, List<Span> children, List<? extends Tree> values, String key) {
        int start = collection.span().start();
        if (children.isEmpty()) {
            return insertFirst(collection, values, key);
        }
        Span last = children.get(children.size() - 1);
        int before = children.size() > 1
                ? children.get(children.size() - 2).end()
                : content.indexOf(collection instanceof Mapping ? '{' : '[', start) + 1;
        String between = content.substring(before, last.start());
        String space = between.startsWith(",") ? between.substring(1) : between;
        if (!space.isBlank()) {
            space = " ";
        } else if (children.size() == 1 && space.isEmpty()) {
            space = " ";
        }
        int column = space.indexOf('\n') < 0 && space.indexOf('\r') < 0 ? -1 : lines.column(last.start());
        StringBuilder written = new StringBuilder();
        for (Tree value : values) {
            written.append(',').append(space).append(key).append(value(value, column));
        }
        return Splice.insert(last.end(), written.toString());
    }

    private Splice insertFirst(Tree collection, List<? extends Tree> values, String key) {
        int start = collection.span().start();
        boolean spread = json && collection instanceof Sequence;
        int column = spread ? indentOf(start) : -1;
        String inner = spread ? lines.adapted("\n" + " ".repeat(column + 2)) : "";
        StringBuilder written = new StringBuilder();
        for (Tree value : values) {
            written.append(written.length() == 0 ? "" : spread ? "," : ", ")
                    .append(inner)
                    .append(key)
                    .append(value(value, spread ? column + 2 : -1));
        }
        written.append(spread ? lines.adapted("\n" + " ".repeat(column)) : "");
        int open = content.indexOf(collection instanceof Mapping ? '{' : '[', start) + 1;
        return new Splice(new Span(open, collection.span().end() - 1), written.toString());
    }

    Splice remove(Tree collection, int index) {
        List<Span> children = collection instanceof Mapping mapping ? spans(mapping) : spans((Sequence) collection);
        Span child = children.get(index);
        if (index + 1 < children.size()) {
            return new Splice(new Span(child.start(), children.get(index + 1).start()), "");
        }
        int start = index == 0 ? child.start() : children.get(index - 1).end();
        return new Splice(new Span(start, child.end()), "");
    }

    private static List<Span> spans(Mapping mapping) {
        List<Span> spans = new ArrayList<>(mapping.entries().size());
        for (Mapping.Entry entry : mapping.entries()) {
            spans.add(entry.span());
        }
        return spans;
    }

    private static List<Span> spans(Sequence sequence) {
        List<Span> spans = new ArrayList<>(sequence.items().size());
        for (Tree item : sequence.items()) {
            spans.add(item.span());
        }
        return spans;
    }

    private String value(Tree value, int column) {
        if (!json) {
            return YamlWriter.flow(value);
        }
        return column < 0 ? JsonWriter.compact(value) : lines.adapted(JsonWriter.value(value, column));
    }

    /** How far the line that holds {@code offset} is indented. */
    private int indentOf(int offset) {
        int start = lines.startOfLine(offset);
        int at = start;
        while (at < content.length() && content.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }
}
