package org.footing.text.tree;

import org.footing.text.Controls;

/** Writes trees as JSON, indented by two; what is short and holds values only stands on one line. Lines end in LF. */
public final class JsonWriter {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** A whole document, with a line break at its end. */
    public static String document(Tree tree) {
        return value(tree, 0) + "\n";
    }

    /** A value whose further lines are indented by {@code column} at least; no line break at its end. */
    static String value(Tree tree, int column) {
        JsonWriter writer = new JsonWriter();
        writer.append(tree, column);
        return writer.out.toString();
    }

    /** On one line. */
    static String compact(Tree tree) {
        JsonWriter writer = new JsonWriter();
        writer.append(tree, -1);
        return writer.out.toString();
    }

    /** {@code column} is negative when all is to stand on one line. */
    private void append(Tree tree, int column) {
        if (tree instanceof Scalar scalar) {
            scalar(scalar);
        } else if (tree instanceof Sequence sequence) {
            int inner = inner(tree, column);
            String separator = "[" + lineOr(inner, "");
            for (Tree item : sequence.items()) {
                out.append(separator);
                separator = "," + lineOr(inner, " ");
                append(item, inner);
            }
            out.append(sequence.items().isEmpty() ? "[" : lineOr(inner < 0 ? inner : column, ""))
                    .append(']');
        } else {
            Mapping mapping = (Mapping) tree;
            int inner = inner(tree, column);
            String separator = "{" + lineOr(inner, "");
            for (Mapping.Entry entry : mapping.entries()) {
                out.append(separator);
                separator = "," + lineOr(inner, " ");
                string(entry.key().text());
                out.append(": ");
                append(entry.value(), inner);
            }
            out.append(mapping.entries().isEmpty() ? "{" : lineOr(inner < 0 ? inner : column, ""))
                    .append('}');
        }
    }

    /** The column of a collection's items, or −1 when they fit on its line. */
    private static int inner(Tree tree, int column) {
        return column < 0
                        || (column > 0 && isFlat(tree) && column + compact(tree).length() < WIDTH)
                ? -1
                : column + 2;
    }

    private static boolean isFlat(Tree tree) {
        if (tree instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (!(entry.value() instanceof Scalar)) {
                    return false;
                }
            }
            return true;
        }
        if (tree instanceof Sequence sequence) {
            for (Tree item : sequence.items()) {
                if (item instanceof Mapping || !isFlat(item)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String lineOr(int column, String otherwise) {
        return column < 0 ? otherwise : "\n" + " ".repeat(column);
    }

    private void scalar(Scalar scalar) {
        switch (scalar.kind()) {
            case NULL -> out.append("null");
            case BOOLEAN -> out.append(scalar.text().length() == 4);
            case INTEGER, FLOAT -> {
                if (JsonNumbers.isNumber(scalar.text())) {
                    out.append(scalar.text());
                } else {
                    string(scalar.text());
                }
            }
            case STRING -> string(scalar.text());
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\ufeff' || Controls.isControl(c)) {
                        Escapes.hex(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
