package org.footing.library;

import java.nio.file.Files;
import java.nio.file.Path;
import org.footing.text.UsageException;

/** Finds the folder of a library. */
public final class LibraryFolder {
    /** What the folder is called unless the user names another. */
    public static final String NAME = "bibliography";

    private LibraryFolder() {}

    /**
     * The nearest folder named {@code bibliography} in {@code start} or above it.
     *
     * @throws UsageException when there is none
     */
    public static Path nearest(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(NAME);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
            Path name = folder.getFileName();
            if (name != null && name.toString().equals(NAME)) {
                return folder;
            }
        }
        throw new UsageException(
                "no folder `" + NAME + "` in " + start.toAbsolutePath().normalize() + " or above it",
                "run footing inside the paper's folder, name the library with --library, or start one with mkdir "
                        + NAME);
    }

    /**
     * The folder that the user names.
     *
     * @throws UsageException when it is not a folder
     */
    public static Path at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no folder " + folder, "check the path, or create the folder");
        }
        return folder;
    }
}
