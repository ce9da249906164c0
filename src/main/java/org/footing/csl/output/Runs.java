package org.footing.csl.output;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tree laid flat: texts, and the places where formatting, quotation, blocks and links start and end. */
final class Runs {
    static final byte TEXT = 0;
    static final byte OPEN_STYLE = 1;
    static final byte CLOSE_STYLE = 2;
    static final byte OPEN_QUOTE = 3;
    static final byte CLOSE_QUOTE = 4;
    static final byte OPEN_BLOCK = 5;
    static final byte CLOSE_BLOCK = 6;
    static final byte OPEN_LINK = 7;
    static final byte CLOSE_LINK = 8;

    private byte[] kinds = new byte[64];
    private @Nullable Object[] values = new Object[64];
    private int[] fields = new int[64];
    private int size;

    void clear() {
        Arrays.fill(values, 0, size, null);
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds a run; {@code field} is the number of the field it comes from, 0 for none. */
    void add(byte kind, Object value, int field) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            values = Arrays.copyOf(values, size * 2);
            fields = Arrays.copyOf(fields, size * 2);
        }
        kinds[size] = kind;
        values[size] = value;
        fields[size] = field;
        size++;
    }

    byte kind(int at) {
        return kinds[at];
    }

    int field(int at) {
        return fields[at];
    }

    /** The characters of a TEXT; of a quotation mark, the mark. */
    String text(int at) {
        return (String) value(at);
    }

    Object value(int at) {
        Object value = values[at];
        if (value == null) {
            throw new IllegalStateException("no run at " + at);
        }
        return value;
    }

    void setText(int at, String text) {
        values[at] = text;
    }

    void insertText(int at, String text) {
        add(TEXT, text, 0);
        System.arraycopy(kinds, at, kinds, at + 1, size - 1 - at);
        System.arraycopy(values, at, values, at + 1, size - 1 - at);
        System.arraycopy(fields, at, fields, at + 1, size - 1 - at);
        kinds[at] = TEXT;
        values[at] = text;
        fields[at] = 0;
    }
}
