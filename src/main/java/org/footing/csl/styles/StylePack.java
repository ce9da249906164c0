package org.footing.csl.styles;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footing.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The shipped styles in 256 files, which the build makes. As 10,800 entries of one jar they would slow down every start
 * of Footing: a jar's whole directory is read when it is opened. A pack is a run of ids and contents, each with its length.
 */
final class StylePack {
    /** Where the styles lie on the class path. */
    static final String FOLDER = "org/footing/csl/styles/";

    /** The texts of the styles, in UTF-8. */
    static final String TEXTS = "pack/";

    /** The independent styles that are right in all their parts, as {@link org.footing.csl.style.Style#pack} makes them. */
    static final String PARSED = "parsed/";

    private static final int PACKS = 256;

    private StylePack() {}

    /** The text of a style; null when there is none of that id, or no packs in this build. */
    static @Nullable String text(String id) {
        byte[] found = find(TEXTS, id);
        return found == null ? null : new String(found, StandardCharsets.UTF_8);
    }

    /** A parsed style; null when there is none of that id, or no packs in this build. */
    static byte @Nullable [] parsed(String id) {
        return find(PARSED, id);
    }

    private static byte @Nullable [] find(String kind, String id) {
        byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
        try (InputStream stream = Resource.stream(FOLDER + kind + packOf(id))) {
            if (stream == null) {
                return null;
            }
            DataInputStream in = new DataInputStream(stream);
            while (true) {
                byte[] found = in.readNBytes(in.readUnsignedShort());
                int length = in.readInt();
                if (Arrays.equals(found, wanted)) {
                    return in.readNBytes(length);
                }
                in.skipNBytes(length);
            }
        } catch (EOFException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spreads ids over the packs; stable over versions of Java. */
    private static int packOf(String id) {
        int hash = 0;
        for (int i = 0; i < id.length(); i++) {
            hash = hash * 31 + id.charAt(i);
        }
        return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (PACKS - 1);
    }

    /** Collects styles and makes the packs of them. */
    static final class Builder {
        private final List<ByteArrayOutputStream> packs = new ArrayList<>();

        Builder() {
            for (int i = 0; i < PACKS; i++) {
                packs.add(new ByteArrayOutputStream());
            }
        }

        void add(String id, byte[] content) throws IOException {
            byte[] name = id.getBytes(StandardCharsets.UTF_8);
            DataOutputStream out = new DataOutputStream(packs.get(packOf(id)));
            out.writeShort(name.length);
            out.write(name);
            out.writeInt(content.length);
            out.write(content);
        }

        /** Writes the packs into a folder, each under its number. */
        void write(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (int i = 0; i < PACKS; i++) {
                Files.write(folder.resolve(Integer.toString(i)), packs.get(i).toByteArray());
            }
        }
    }
}
