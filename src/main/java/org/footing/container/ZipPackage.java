package org.footing.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP archive, in memory, by name. Nothing is written to a disk, so no name of a part can lead out of a folder; parts and their
 * number are bounded, so that an archive that swells when it is opened is refused.
 */
public final class ZipPackage {
    private static final int MAX_PARTS = 20_000;
    private static final long MAX_PART = 128L << 20;
    private static final long MAX_ALL = 256L << 20;

    private final String name;
    private final Map<String, byte[]> parts;

    private ZipPackage(String name, Map<String, byte[]> parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Reads an archive.
     *
     * @param name by which messages call it
     * @throws InputException when it is none, is broken or encrypted, or swells beyond bounds
     */
    public static ZipPackage read(byte[] bytes, String name) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    name,
                    "the file is encrypted, or in the format of Word before 2007",
                    "take the password off, or save it as .docx or .odt");
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw refused(
                    name, "not a ZIP archive, as .docx and .odt files are", "say with --from which format it has");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes((int) MAX_PART + 1);
                all += part.length;
                if (part.length > MAX_PART || all > MAX_ALL || parts.size() >= MAX_PARTS) {
                    throw refused(
                            name,
                            "the archive swells beyond " + (MAX_ALL >> 20) + " MiB when it is opened",
                            "take large images out, or save it anew");
                }
                parts.put(entry.getName(), part);
            }
        } catch (ZipException e) {
            throw refused(name, "the archive is broken: " + e.getMessage(), "save the file anew");
        } catch (IOException e) {
            throw refused(name, "the archive is broken or cut off", "save the file anew");
        }
        return new ZipPackage(name, parts);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputException refused(String name, String message, String advice) {
        return new InputException(new Diagnostic(Location.of(name), message, advice));
    }

    /** The name by which messages call the archive. */
    public String name() {
        return name;
    }

    /** The names of all parts, in their order. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** The bytes of a part; null when there is none of that name. */
    public byte @Nullable [] part(String part) {
        return parts.get(part);
    }

    /**
     * The XML of a part; null when there is none of that name.
     *
     * @throws InputException when it is not well formed
     */
    public @Nullable PartElement xml(String part) {
        byte[] bytes = parts.get(part);
        return bytes == null ? null : XmlTree.read(bytes, name + ": " + part);
    }

    /**
     * The XML of a part that must be there.
     *
     * @throws InputException when it is not there, or is not well formed
     */
    public PartElement needed(String part) {
        PartElement root = xml(part);
        if (root == null) {
            throw refused(name, "the archive has no part " + part, "check that it is the file that you mean");
        }
        return root;
    }
}
