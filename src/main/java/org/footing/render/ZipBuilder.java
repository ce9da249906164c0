package org.footing.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an archive; the same parts give the same bytes. */
final class ZipBuilder {
    /** The first day that the format can tell; the time of writing would make each archive another. */
    private static final long EPOCH = 315_532_800_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** @param stored whether the part is kept as it is, as OpenDocument wants its first one */
    void add(String name, byte[] content, boolean stored) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(EPOCH);
            if (stored) {
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
