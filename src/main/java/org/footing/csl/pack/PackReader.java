package org.footing.csl.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackWriter} wrote, in the same order. A text is made when it is first read. */
public final class PackReader {
    private final byte[] bytes;
    /** Interned. */
    private final @Nullable String[] texts;

    private final int firstText;
    private int at;

    public PackReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new @Nullable String[fixed(0)];
        this.firstText = 4 * (texts.length + 2);
        this.at = firstText + fixed(4 * (texts.length + 1));
    }

    private PackReader(PackReader of, int at) {
        this.bytes = of.bytes;
        this.texts = of.texts;
        this.firstText = of.firstText;
        this.at = at;
    }

    public int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    /** A text that is there, interned. */
    public String text() {
        return textAt(number() - 1);
    }

    /** A text, interned, or null. */
    public @Nullable String textOrNull() {
        int number = number();
        return number == 0 ? null : textAt(number - 1);
    }

    public List<String> texts() {
        int size = number();
        if (size == 1) {
            return List.of(text());
        }
        List<String> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(text());
        }
        return out;
    }

    /** A value of an enumeration, or null. */
    public <E extends Enum<E>> @Nullable E choiceOrNull(E[] values) {
        int number = number();
        return number == 0 ? null : values[number - 1];
    }

    /** A value of an enumeration. */
    public <E extends Enum<E>> E choice(E[] values) {
        return values[number() - 1];
    }

    /** Passes over a part; {@link #readerAt} reads it later from the place that this returns. */
    public int skipPart() {
        int length = number();
        int start = at;
        at += length;
        return start;
    }

    /** Where this reader stands. */
    public int place() {
        return at;
    }

    /** Another reader of the same pack. */
    public PackReader readerAt(int place) {
        return new PackReader(this, place);
    }

    private String textAt(int index) {
        String known = texts[index];
        if (known == null) {
            int start = fixed(4 * (index + 1));
            int end = fixed(4 * (index + 2));
            known = new String(bytes, firstText + start, end - start, StandardCharsets.UTF_8).intern();
            texts[index] = known;
        }
        return known;
    }

    /** The number in 32 bits at a place. */
    public int fixed(int place) {
        return (bytes[place] & 0xff) << 24
                | (bytes[place + 1] & 0xff) << 16
                | (bytes[place + 2] & 0xff) << 8
                | (bytes[place + 3] & 0xff);
    }
}
