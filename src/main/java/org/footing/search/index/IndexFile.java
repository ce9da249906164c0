package org.footing.search.index;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index on disk. It may be deleted at any time, and one that is old, cut short or not ours is no index: whoever asks makes
 * it anew.
 */
public final class IndexFile {
    private static final int MAGIC = 0x46_54_49_33;

    private final Path path;

    public IndexFile(Path path) {
        this.path = path;
    }

    /** The index that was written for {@code stamp}, or null. */
    public @Nullable SourceIndex read(String stamp) {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (bytes.remaining() < 12 || bytes.getInt() != MAGIC || bytes.getInt() != bytes.limit()) {
                return null;
            }
            DataInputStream head = new DataInputStream(new ByteBufferInput(bytes));
            if (!head.readUTF().equals(stamp)) {
                return null;
            }
            return content(head, bytes);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, the library itself is there to be read.
            return null;
        }
    }

    private static SourceIndex content(DataInputStream head, ByteBuffer bytes) throws IOException {
        String[] names = new String[head.readInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = head.readUTF();
        }
        Map<String, Set<String>> readings = new LinkedHashMap<>();
        for (int words = head.readInt(); words > 0; words--) {
            String word = head.readUTF();
            Set<String> keys = new LinkedHashSet<>();
            for (int count = head.readInt(); count > 0; count--) {
                keys.add(head.readUTF());
            }
            readings.put(word, keys);
        }
        return new SourceIndex(names, readings, parts(bytes), parts(bytes), parts(bytes));
    }

    private static Parts parts(ByteBuffer bytes) {
        int[] starts = new int[bytes.getInt()];
        bytes.asIntBuffer().get(starts);
        bytes.position(bytes.position() + 4 * starts.length);
        int length = starts[starts.length - 1];
        ByteBuffer part = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return new Parts(part, starts);
    }

    /** Writes an index for {@code stamp}; where that cannot be done there is none, and nobody is told. */
    public void write(SourceIndex index, String stamp) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            return;
        }
        try {
            Path temporary = Files.createTempFile(folder, ".index", ".tmp");
            try {
                write(temporary, index, stamp);
                Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            return;
        }
    }

    private static void write(Path file, SourceIndex index, String stamp) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            out.writeInt(MAGIC);
            out.writeInt(0);
            out.writeUTF(stamp);
            out.writeInt(index.fieldNames().length);
            for (String name : index.fieldNames()) {
                out.writeUTF(name);
            }
            out.writeInt(index.readings().size());
            for (Map.Entry<String, Set<String>> word : index.readings().entrySet()) {
                out.writeUTF(word.getKey());
                out.writeInt(word.getValue().size());
                for (String key : word.getValue()) {
                    out.writeUTF(key);
                }
            }
            write(out, index.lines());
            write(out, index.folded());
            write(out, index.raw());
            out.flush();
            // The length comes last: a file that was cut short does not have it.
            ByteBuffer length = ByteBuffer.allocate(4);
            length.putInt(0, Math.toIntExact(channel.size()));
            channel.write(length, 4);
        } catch (ArithmeticException e) {
            throw new IOException("too large for an index", e);
        }
    }

    private static void write(DataOutputStream out, Parts parts) throws IOException {
        int[] starts = parts.starts();
        out.writeInt(starts.length);
        ByteBuffer numbers = ByteBuffer.allocate(4 * starts.length);
        numbers.asIntBuffer().put(starts);
        out.write(numbers.array());
        out.write(parts.array(), 0, starts[starts.length - 1]);
    }
}
