package org.footing.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that must be UTF-8, and says where they are not. */
public final class TextFile {
    private TextFile() {}

    /**
     * Reads a whole file. A byte order mark at its start stays in the content, so that offsets agree with the file.
     *
     * @throws InputException when the file is missing, cannot be read, or is not UTF-8
     */
    public static SourceText read(Path file) {
        return read(file, file.toString());
    }

    /** Reads a whole file that messages are to call {@code name}. */
    public static SourceText read(Path file, String name) {
        return decode(bytes(file, name), name);
    }

    /**
     * All bytes of a file that messages are to call {@code name}.
     *
     * @throws InputException when the file is missing or cannot be read
     */
    public static byte[] bytes(Path file, String name) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException(
                    new Diagnostic(Location.of(name), "there is no such file", "check the path, or create the file"));
        } catch (AccessDeniedException e) {
            throw new InputException(
                    new Diagnostic(Location.of(name), "permission denied", "check who may read the file"));
        } catch (IOException e) {
            throw new InputException(new Diagnostic(
                    Location.of(name), "cannot be read: " + reason(e), "check that it is a file you may read"));
        }
    }

    /** The text that {@code bytes} are in UTF-8; as with {@link #read}, only valid UTF-8 is one. */
    public static SourceText decode(byte[] bytes, String name) {
        // Four times as fast as the decoder; what is malformed, it replaces by U+FFFD.
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        return replaced.indexOf('\uFFFD') < 0 ? new SourceText(name, replaced) : decodeStrictly(bytes, name);
    }

    private static SourceText decodeStrictly(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            SourceText upToFault = new SourceText(name, text);
            String octet = Integer.toHexString(bytes[in.position()] & 0xff);
            throw upToFault.error(
                    text.length(), "not UTF-8: byte 0x" + octet, "save the file as UTF-8, for example with iconv");
        }
        return new SourceText(name, text);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
