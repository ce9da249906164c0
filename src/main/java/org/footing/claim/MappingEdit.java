package org.footing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Changes fields of mappings in a YAML text by splices: what is not changed, comments included, stays byte for byte. A value is
 * a text or a map of values; an empty one is not added, and empties the field that is there.
 */
final class MappingEdit {
    private static final int STEP = 2;

    private final String text;
    private final String lineEnd;
    private final List<Splice> splices = new ArrayList<>();

    MappingEdit(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    private record Splice(int start, int end, String replacement) {}

    /** Sets one field of {@code mapping}, which must have been read from this text. */
    void set(Mapping mapping, String name, Object value) {
        Mapping.Entry entry = mapping.entry(name);
        if (entry == null) {
            if (!isEmpty(value)) {
                append(mapping, name, value);
            }
            return;
        }
        Tree old = entry.value();
        if (value instanceof Map<?, ?> fields && old instanceof Mapping inner && isInPlace(inner)) {
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                set(inner, field.getKey().toString(), field.getValue());
            }
            return;
        }
        replace(entry, value instanceof Map<?, ?> fields ? flow(fields) : YamlScalar.write(value.toString()));
    }

    /** Whether the fields stand where the mapping does: those of an alias stand at its anchor, and others share them. */
    private static boolean isInPlace(Mapping mapping) {
        return mapping.entries().isEmpty()
                || mapping.span().contains(mapping.entries().get(0).span().start());
    }

    private void replace(Mapping.Entry entry, String written) {
        Span span = entry.value().span();
        if (span.length() > 0) {
            splices.add(new Splice(span.start(), span.end(), written));
            return;
        }
        int colon = text.indexOf(':', entry.key().span().end());
        splices.add(new Splice(colon + 1, colon + 1, " " + written));
    }

    private void append(Mapping mapping, String name, Object value) {
        if (text.charAt(mapping.span().start()) == '{') {
            int brace = mapping.span().end() - 1;
            String comma = mapping.entries().isEmpty() && !follows(brace, brace) ? "" : ", ";
            String written = value instanceof Map<?, ?> fields ? flow(fields) : YamlScalar.write(value.toString());
            splices.add(new Splice(brace, brace, comma + name + ": " + written));
            return;
        }
        List<Mapping.Entry> entries = mapping.entries();
        int indent = column(mapping.span().start());
        int end = endOfLine(entries.get(entries.size() - 1).span().end());
        StringBuilder lines = new StringBuilder();
        block(lines, indent, name, value);
        splices.add(new Splice(end, end, lines.toString()));
    }

    /** Whether a splice is already to go in at this place: then the mapping is empty no longer. */
    private boolean follows(int start, int end) {
        for (Splice splice : splices) {
            if (splice.start() == start && splice.end() == end) {
                return true;
            }
        }
        return false;
    }

    private void block(StringBuilder out, int indent, String name, Object value) {
        out.append(lineEnd).append(" ".repeat(indent)).append(name).append(':');
        if (!(value instanceof Map<?, ?> fields)) {
            out.append(' ').append(YamlScalar.write(value.toString()));
            return;
        }
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (!isEmpty(field.getValue())) {
                block(out, indent + STEP, field.getKey().toString(), field.getValue());
            }
        }
    }

    private static String flow(Map<?, ?> fields) {
        StringBuilder out = new StringBuilder("{");
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (!isEmpty(field.getValue())) {
                Object value = field.getValue();
                out.append(out.length() == 1 ? "" : ", ").append(field.getKey()).append(": ");
                out.append(value instanceof Map<?, ?> inner ? flow(inner) : YamlScalar.write(value.toString()));
            }
        }
        return out.append('}').toString();
    }

    private static boolean isEmpty(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            for (Object inner : fields.values()) {
                if (!isEmpty(inner)) {
                    return false;
                }
            }
            return true;
        }
        return value == null || value.toString().isEmpty();
    }

    private int column(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return offset - start;
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The text with all changes made; changes at one place keep their order. */
    String apply() {
        splices.sort((a, b) -> Integer.compare(a.start(), b.start()));
        StringBuilder out = new StringBuilder(text.length() + 500);
        int at = 0;
        for (Splice splice : splices) {
            out.append(text, at, splice.start()).append(splice.replacement());
            at = splice.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
