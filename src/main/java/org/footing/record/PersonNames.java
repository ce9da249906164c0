package org.footing.record;

import java.util.Map;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Names of people as other programs write them on one line. */
public final class PersonNames {
    private PersonNames() {}

    /** {@code Family, Given, Suffix}; a name without a comma is an institution's. Null for a blank one. */
    public static @Nullable Name inverted(String written) {
        String[] parts = written.strip().split("\\s*,\\s*", 3);
        if (written.isBlank() || written.strip().equals(",")) {
            return null;
        }
        if (parts.length == 1 || parts[1].isEmpty()) {
            return parts[0].isEmpty() ? null : Name.literal(parts[0]);
        }
        String suffix = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
        return new Name(parts[0], parts[1], null, null, suffix, null, false, false, null, Map.of());
    }

    /** {@code Given Family}, or inverted when there is a comma. */
    public static @Nullable Name natural(String written) {
        String name = written.strip();
        int space = name.lastIndexOf(' ');
        return name.contains(",") || space < 0
                ? inverted(name)
                : Name.of(name.substring(space + 1), name.substring(0, space).strip());
    }
}
