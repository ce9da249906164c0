package org.footing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Footing's own version. */
final class Version {
    private Version() {}

    /** As the build stamped it into {@code org/footing/version.txt}. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/org/footing/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
