package org.footing.cli;

import org.footing.text.Resource;

/** Footing's own version. */
final class Version {
    private Version() {}

    /** As the build stamped it into {@code org/footing/version.txt}. */
    static String number() {
        String stamped = Resource.text("org/footing/version.txt");
        return stamped == null ? "unknown" : stamped.strip();
    }
}
