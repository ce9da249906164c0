package org.footing.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;

/** The charset of a file: by its byte order mark, by being UTF-8, by what it says of itself, or by its bytes. */
final class FileEncoding {
    private static final String NAMES = "UTF-8, UTF-16, windows-1251, KOI8-R, Shift_JIS, EUC-JP or windows-1252";

    private FileEncoding() {}

    /** The charset that a user names. */
    static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException("no encoding '" + name + "'", "say " + NAMES);
        }
    }

    static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (fits(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset header = header(bytes);
        return header == null ? CharsetGuess.of(bytes) : header;
    }

    /** JabRef's first line, {@code % Encoding: Cp1252}. */
    private static @Nullable Charset header(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        int at = start.indexOf("Encoding:");
        if (at < 0) {
            return null;
        }
        int end = start.indexOf('\n', at);
        String name = start.substring(at + 9, end < 0 ? start.length() : end).strip();
        try {
            Charset charset = Charset.forName(name);
            return fits(bytes, charset) ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text; bytes that the charset does not have are refused for UTF-8, and U+FFFD in others. */
    static SourceText decode(byte[] bytes, Charset charset, String name) {
        return charset.equals(StandardCharsets.UTF_8)
                ? TextFile.decode(bytes, name)
                : new SourceText(name, new String(bytes, charset));
    }
}
