package org.footing.text.tree;

import java.util.List;

/**
 * Writes trees in the library's house style: block mappings indented by two, lists at the column of their key, short
 * lists and deep short mappings in brackets, texts with several lines as literal blocks. Lines end in LF.
 */
public final class YamlWriter {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** A mapping as a whole document, with a line break at its end. */
    public static String document(Mapping mapping) {
        YamlWriter writer = new YamlWriter();
        writer.block(mapping, 0, 0);
        return writer.out.append('\n').toString();
    }

    /** What follows {@code - } when the dash stands at {@code column}; no line break at its end. */
    public static String item(Tree item, int column) {
        YamlWriter writer = new YamlWriter();
        writer.item(item, column, 0);
        return writer.out.toString();
    }

    /**
     * What follows {@code name:} when the name stands at {@code column}: a space and the value, or lines of their own;
     * no line break at its end.
     *
     * @param depth how many mappings stand around the value's own
     */
    static String value(Tree value, int column, int depth) {
        YamlWriter writer = new YamlWriter();
        writer.value(value, column, depth, 0);
        return writer.out.toString();
    }

    /** On one line, in brackets where it is a list or a mapping. */
    static String flow(Tree tree) {
        YamlWriter writer = new YamlWriter();
        writer.inBrackets(tree);
        return writer.out.toString();
    }

    static String key(Scalar key, boolean inFlow) {
        return YamlScalars.oneLine(Draft.text(key.text()), inFlow);
    }

    private void item(Tree item, int column, int depth) {
        if (item instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            block(mapping, column + 2, depth);
        } else if (item instanceof Scalar scalar && YamlScalars.isLiteral(scalar)) {
            literal(scalar.text(), column + 2);
        } else if (item instanceof Scalar scalar) {
            out.append(YamlScalars.oneLine(scalar, false));
        } else {
            inBrackets(item);
        }
    }

    private void block(Mapping mapping, int column, int depth) {
        String separator = "";
        for (Mapping.Entry entry : mapping.entries()) {
            out.append(separator);
            separator = newLine(column);
            String key = key(entry.key(), false);
            out.append(key).append(':');
            value(entry.value(), column, depth, key.length());
        }
    }

    private void value(Tree value, int column, int depth, int keyLength) {
        if (value instanceof Scalar scalar) {
            out.append(' ');
            if (YamlScalars.isLiteral(scalar)) {
                literal(scalar.text(), column + 2);
            } else {
                out.append(YamlScalars.oneLine(scalar, false));
            }
        } else if (value instanceof Sequence sequence) {
            list(sequence, column, depth, keyLength);
        } else {
            Mapping mapping = (Mapping) value;
            boolean empty = mapping.entries().isEmpty();
            String flow = empty || (depth > 0 && hasScalarsOnly(mapping)) ? flow(mapping) : "";
            if (empty || (!flow.isEmpty() && column + keyLength + flow.length() < WIDTH)) {
                out.append(' ').append(flow);
            } else {
                out.append(newLine(column + 2));
                block(mapping, column + 2, depth + 1);
            }
        }
    }

    private void list(Sequence sequence, int column, int depth, int keyLength) {
        if (isSimple(sequence.items())) {
            String flow = flow(sequence);
            if (sequence.items().isEmpty() || column + keyLength + flow.length() < WIDTH) {
                out.append(' ').append(flow);
                return;
            }
        }
        for (Tree item : sequence.items()) {
            out.append(newLine(column)).append("- ");
            item(item, column, depth + 1);
        }
    }

    /** Values, and lists of values, that have no line breaks. */
    private static boolean isSimple(List<Tree> items) {
        for (Tree item : items) {
            boolean simple = item instanceof Scalar scalar
                    ? scalar.text().indexOf('\n') < 0
                    : item instanceof Sequence inner && isSimple(inner.items());
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasScalarsOnly(Mapping mapping) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Scalar scalar) || scalar.text().indexOf('\n') >= 0) {
                return false;
            }
        }
        return true;
    }

    private void inBrackets(Tree tree) {
        if (tree instanceof Scalar scalar) {
            out.append(YamlScalars.oneLine(scalar, true));
        } else if (tree instanceof Sequence sequence) {
            String separator = "[";
            for (Tree item : sequence.items()) {
                out.append(separator);
                separator = ", ";
                inBrackets(item);
            }
            out.append(sequence.items().isEmpty() ? "[]" : "]");
        } else {
            Mapping mapping = (Mapping) tree;
            String separator = "{";
            for (Mapping.Entry entry : mapping.entries()) {
                out.append(separator).append(key(entry.key(), true)).append(": ");
                separator = ", ";
                inBrackets(entry.value());
            }
            out.append(mapping.entries().isEmpty() ? "{}" : "}");
        }
    }

    private void literal(String text, int column) {
        boolean endsLine = text.endsWith("\n");
        out.append(endsLine ? "|" : "|-");
        int from = 0;
        int length = endsLine ? text.length() - 1 : text.length();
        while (from <= length) {
            int end = text.indexOf('\n', from);
            end = end < 0 || end > length ? length : end;
            out.append(end == from ? "\n" : newLine(column)).append(text, from, end);
            from = end + 1;
        }
    }

    private static String newLine(int column) {
        return "\n" + " ".repeat(column);
    }
}
