package org.footing.lookup.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps what was found in a folder, so that nobody is asked twice. The folder may be deleted at any time. */
public final class CachedTransport implements Transport {
    private final Path folder;
    private final Transport behind;

    public CachedTransport(Path folder, Transport behind) {
        this.folder = folder;
        this.behind = behind;
    }

    @Override
    public Answer get(String url, String accept) {
        Path file = folder.resolve(name(url + "\n" + accept));
        try {
            if (Files.isRegularFile(file)) {
                return new Answer(200, Files.readString(file));
            }
        } catch (IOException e) {
            // A broken file of the cache is asked for anew.
            return behind.get(url, accept);
        }
        Answer answer = behind.get(url, accept);
        if (answer.isFound()) {
            keep(file, answer.body());
        }
        return answer;
    }

    private void keep(Path file, String body) {
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "answer", ".tmp");
            Files.writeString(temporary, body);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Where nothing can be kept, the next run asks again.
            return;
        }
    }

    private static String name(String request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
