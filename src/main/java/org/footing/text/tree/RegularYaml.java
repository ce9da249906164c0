package org.footing.text.tree;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that people and Footing mostly write: block collections by indentation, whose values fill a line, are
 * literal ({@code |}), or are flow collections on one line. Whatever else a file holds, above all a fault, is left to
 * {@link YamlReader}, which reads the same files alike; its parser costs a cold run several times what the reading here does.
 */
final class RegularYaml {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_KEY = 1000;

    private final SourceText text;
    private final String content;
    private final int end;
    private final RegularValues values;
    /** The first character of the next line that holds more than blanks and a comment. */
    private int at;
    /** Its column. */
    private int indent;

    private int depth;

    private RegularYaml(SourceText text, int start, int end) {
        this.text = text;
        this.content = text.content();
        this.end = end;
        this.at = start;
        this.values = new RegularValues(content, end);
    }

    /** Null when the lines from {@code start} to {@code end} are not of the regular kind. */
    static @Nullable Tree read(SourceText text, int start, int end) {
        if (!RegularValues.isPrintable(text.content(), start, end)) {
            return null;
        }
        try {
            RegularYaml reader = new RegularYaml(text, start, end);
            reader.toNextLine(start);
            if (reader.indent < 0) {
                return null;
            }
            Tree root = reader.block();
            return reader.indent < 0 ? root : null;
        } catch (Irregular e) {
            return null;
        }
    }

    /** Goes on to the next line with content, {@code from} the start of a line; at the end the column is −1. */
    private void toNextLine(int from) {
        int line = from;
        while (line < end) {
            int first = line;
            while (first < end && content.charAt(first) == ' ') {
                first++;
            }
            if (first < end && content.charAt(first) != '\n' && content.charAt(first) != '#') {
                at = first;
                indent = first - line;
                return;
            }
            line = values.lineAfter(first);
        }
        at = end;
        indent = -1;
    }

    /** The collection that begins here; its column is that of the line or of what stands behind a hyphen. */
    private Tree block() {
        if (++depth > MAX_DEPTH) {
            throw new Irregular();
        }
        Tree tree;
        if (isItem(at)) {
            tree = sequence(false);
        } else if (keyEnd(at) > 0) {
            tree = mapping();
        } else {
            throw new Irregular();
        }
        depth--;
        return tree;
    }

    private Mapping mapping() {
        int column = indent;
        int from = at;
        MappingBuilder builder = new MappingBuilder(text);
        while (indent == column) {
            int colon = keyEnd(at);
            if (colon < 0) {
                throw new Irregular();
            }
            String name = content.substring(at, colon);
            if (builder.has(name)) {
                throw new Irregular();
            }
            Scalar key = new Scalar(name, CoreSchema.kindOf(name), new Span(at, colon));
            builder.add(key, value(colon + 1, column));
        }
        // What stands deeper than its neighbours belongs to none of them.
        if (indent > column) {
            throw new Irregular();
        }
        return builder.build(new Span(from, builder.end(from)));
    }

    private Tree value(int from, int column) {
        int first = values.skipBlanks(from);
        if (!values.isRestEmpty(from)) {
            return inline(first, column);
        }
        toNextLine(values.lineAfter(first));
        if (indent > column) {
            return block();
        }
        if (indent == column && isItem(at)) {
            return sequence(true);
        }
        return new Scalar("", Scalar.Kind.NULL, new Span(from, from));
    }

    /** @param beside whether the items stand in the column of the key that they belong to */
    private Sequence sequence(boolean beside) {
        int column = indent;
        int from = at;
        List<Tree> items = new ArrayList<>();
        while (indent == column && isItem(at)) {
            items.add(item(column));
        }
        if (indent > column || (indent == column && !beside)) {
            throw new Irregular();
        }
        return new Sequence(
                items, new Span(from, items.get(items.size() - 1).span().end()));
    }

    private Tree item(int column) {
        int hyphen = at;
        int first = values.skipBlanks(hyphen + 1);
        if (values.isRestEmpty(hyphen + 1)) {
            toNextLine(values.lineAfter(first));
            if (indent <= column) {
                throw new Irregular();
            }
            return block();
        }
        if (isItem(first) || keyEnd(first) > 0) {
            at = first;
            indent = column + (first - hyphen);
            return block();
        }
        return inline(first, column);
    }

    /** A value that begins on this line; it goes on as long as lines are deeper than {@code column}. */
    private Tree inline(int first, int column) {
        Tree value;
        if (content.charAt(first) == '|') {
            value = values.literal(first, column);
        } else {
            value = values.onLine(first);
        }
        toNextLine(values.lineAfter(values.end()));
        if (indent > column) {
            throw new Irregular();
        }
        return value;
    }

    private boolean isItem(int from) {
        return content.charAt(from) == '-'
                && (from + 1 == end || content.charAt(from + 1) == ' ' || content.charAt(from + 1) == '\n');
    }

    /** Where the colon of a plain key stands; −1 when no such key does. */
    private int keyEnd(int from) {
        int colon = values.keyEnd(from);
        boolean ends = colon > from
                && colon - from < MAX_KEY
                && (colon + 1 == end || content.charAt(colon + 1) == ' ' || content.charAt(colon + 1) == '\n');
        return ends ? colon : -1;
    }
}
