package org.footing.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that people read, kept in a file under {@code src/test/resources/golden} and compared byte for byte.
 * {@code -Dgolden.update=true} writes the files instead; what then changed is for the eyes of whoever commits it.
 */
public final class Golden {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /**
     * Fails unless {@code actual} is what the file holds.
     *
     * @param name of the file, relative to the folder: {@code cli/list.txt}
     */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return;
            }
            if (!Files.exists(file)) {
                fail("there is no golden file %s; run once with -Dgolden.update=true and read what it writes", file);
            }
            assertThat(actual)
                    .as("%s (after a change that is meant: -Dgolden.update=true)", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
