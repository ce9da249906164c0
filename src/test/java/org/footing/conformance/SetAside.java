package org.footing.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fixtures that the fair count leaves out, with the list they are on and the reason. */
final class SetAside {
    private final Map<String, String> reasons = new HashMap<>();

    static SetAside load() throws IOException {
        SetAside out = new SetAside();
        try (InputStream in = SetAside.class.getResourceAsStream("/conformance/set-aside.tsv")) {
            if (in == null) {
                throw new IOException("there is no set-aside.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int first = line.indexOf('\t');
                    int second = line.indexOf('\t', first + 1);
                    out.reasons.put(
                            line.substring(0, first),
                            line.substring(first + 1, second) + ": " + line.substring(second + 1));
                }
            }
        }
        return out;
    }

    boolean contains(String name) {
        return reasons.containsKey(name);
    }

    String reason(String name) {
        return reasons.getOrDefault(name, "");
    }
}
