package org.footing.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Files shipped with the classes. Where these classes are in a jar, the files are read from it and nowhere else: a class
 * loader would first look through every module of the JDK, which takes a short job several milliseconds.
 */
public final class Resource {
    private static final class Jar {
        static final @Nullable ZipFile OPEN = open();

        private Jar() {}
    }

    private Resource() {}

    /**
     * The bytes of a resource.
     *
     * @param path from the root of the class path, without a slash before it
     * @return null when there is none
     */
    public static byte @Nullable [] bytes(String path) {
        try (InputStream in = stream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a resource in UTF-8; null when there is none. */
    public static @Nullable String text(String path) {
        byte[] bytes = bytes(path);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** A resource to be read and closed; null when there is none. */
    public static @Nullable InputStream stream(String path) throws IOException {
        ZipFile jar = Jar.OPEN;
        if (jar == null) {
            return Resource.class.getResourceAsStream("/" + path);
        }
        ZipEntry entry = jar.getEntry(path);
        return entry == null ? null : jar.getInputStream(entry);
    }

    /** The jar of these classes; null when they lie in a folder or come from elsewhere. */
    private static @Nullable ZipFile open() {
        CodeSource source = Resource.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null || !"file".equals(place.getProtocol())) {
            return null;
        }
        try {
            File file = place.getPath().indexOf('%') < 0 ? new File(place.getPath()) : new File(place.toURI());
            return file.isFile() ? new ZipFile(file) : null;
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return null; // the class loader will say what is wrong
        }
    }
}
