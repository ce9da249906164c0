package org.footing.search.index;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads on from where a buffer stands, and moves it. */
final class ByteBufferInput extends InputStream {
    private final ByteBuffer bytes;

    ByteBufferInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? bytes.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = Math.min(length, bytes.remaining());
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        bytes.get(into, from, count);
        return count;
    }
}
