package org.footing.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file whole or not at all: a temporary file beside it, fsync, rename, fsync of the folder. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes {@code content} as UTF-8. After a crash at any moment the file holds the old content or the new, whole.
     * A symbolic link stays one: what it points to is replaced. The file's permissions are kept. A device or a pipe is
     * written to.
     *
     * @throws IOException when the content could not be written; the file is then as it was
     */
    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes {@code content} in the same way.
     *
     * @throws IOException when the content could not be written; the file is then as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe, such as /dev/null, takes the content and stays what it is.
            Files.write(target, content, StandardOpenOption.WRITE);
            return;
        }
        try {
            replace(file, target, content);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "there is no such folder");
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(file.toString(), null, "you may not write to its folder");
        }
    }

    private static void replace(Path file, Path target, byte[] content) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file that can be written");
        }
        Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            copyPermissions(target, temporary);
            move(temporary, target);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system of " + to + " cannot replace a file in one step", e);
        }
    }

    /** createTempFile makes files that only their owner may read; a new file gets what the user's umask would give. */
    private static void copyPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
            return;
        }
        Path probe = temporary.resolveSibling(temporary.getFileName() + ".mode");
        Files.createFile(probe);
        try {
            view.setPermissions(Files.getPosixFilePermissions(probe));
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Makes the rename itself durable, where the system lets a folder be opened. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; its rename is durable enough.
            return;
        }
    }
}
