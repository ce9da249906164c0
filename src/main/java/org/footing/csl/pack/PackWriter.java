package org.footing.csl.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pack: the texts that it mentions, each once, then numbers. The layout is the number of texts, the place of each
 * and of the end (32 bits each, from the first text), the texts in UTF-8, the numbers.
 */
public final class PackWriter {
    private final Map<String, Integer> texts;
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();

    public PackWriter() {
        this(new LinkedHashMap<>());
    }

    private PackWriter(Map<String, Integer> texts) {
        this.texts = texts;
    }

    /** A number: seven bits in a byte, the lowest first. */
    public void number(int value) {
        int rest = value;
        while (rest < 0 || rest > 0x7f) {
            numbers.write(rest | 0x80);
            rest >>>= 7;
        }
        numbers.write(rest);
    }

    /** A number in 32 bits, which a reader finds without reading those before it. */
    public void fixed(int value) {
        fixed(value, numbers);
    }

    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    public void text(@Nullable String value) {
        if (value == null) {
            number(0);
            return;
        }
        Integer known = texts.get(value);
        if (known == null) {
            known = texts.size();
            texts.put(value, known);
        }
        number(known + 1);
    }

    public void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** A value of an enumeration, or null. */
    @SuppressWarnings("EnumOrdinal") // a pack is read by the classes of the build that made it
    public void choice(@Nullable Enum<?> value) {
        number(value == null ? 0 : value.ordinal() + 1);
    }

    /** A writer of something that readers may pass over: {@link #part} takes it in. */
    public PackWriter startPart() {
        return new PackWriter(texts);
    }

    /** How many bytes have been written. */
    public int size() {
        return numbers.size();
    }

    /** Writes a part with its length before it. */
    public void part(PackWriter part) {
        number(part.numbers.size());
        numbers.writeBytes(part.numbers.toByteArray());
    }

    /** The whole pack. */
    public byte[] toBytes() {
        List<byte[]> encoded = new ArrayList<>();
        for (String text : texts.keySet()) {
            encoded.add(text.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fixed(encoded.size(), out);
        int place = 0;
        fixed(place, out);
        for (byte[] text : encoded) {
            place += text.length;
            fixed(place, out);
        }
        encoded.forEach(out::writeBytes);
        out.writeBytes(numbers.toByteArray());
        return out.toByteArray();
    }

    private static void fixed(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }
}
