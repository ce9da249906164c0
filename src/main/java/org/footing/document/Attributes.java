package org.footing.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a heading, a passage or a division: in Markdown {@code {#id .class key=value}}.
 *
 * @param id empty when there is none
 * @param classes in order
 * @param values by key, in order
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {
    /** None. */
    public static final Attributes NONE = new Attributes("", List.of(), Map.of());

    public Attributes {
        classes = List.copyOf(classes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One class and nothing else. */
    public static Attributes ofClass(String name) {
        return new Attributes("", List.of(name), Map.of());
    }

    /** Whether they mark a claim. */
    public boolean isClaim() {
        return classes.contains("claim");
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    /** The value under a key; empty when there is none. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }
}
