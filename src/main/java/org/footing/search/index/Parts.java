package org.footing.search.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes, in memory or mapped from a file, divided into one part for each source. */
final class Parts {
    private final ByteBuffer bytes;
    private final int[] starts;

    /** @param starts where each part starts, and where the last one ends */
    Parts(ByteBuffer bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    int count() {
        return starts.length - 1;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    int[] starts() {
        return starts;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return starts[part + 1];
    }

    byte byteAt(int at) {
        return bytes.get(at);
    }

    /** The length before a text. */
    int lengthAt(int at) {
        return bytes.getInt(at);
    }

    /** The text at {@code at}, which its length precedes. */
    String textAt(int at) {
        byte[] text = new byte[bytes.getInt(at)];
        for (int i = 0; i < text.length; i++) {
            text[i] = bytes.get(at + 4 + i);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /** All bytes as an array, which search goes through fastest. */
    byte[] array() {
        if (bytes.hasArray() && bytes.arrayOffset() == 0) {
            return bytes.array();
        }
        byte[] all = new byte[starts[starts.length - 1]];
        bytes.duplicate().position(0).get(all);
        return all;
    }
}
