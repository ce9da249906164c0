package org.footing.manuscript;

import java.util.List;
import java.util.Map;

/**
 * Attributes in braces: {@code {#id .class key=value}}.
 *
 * @param id empty when there is none
 * @param classes in order
 * @param values by key
 * @param length of the text they were read from, braces included, in UTF-16 code units
 */
record Attributes(String id, List<String> classes, Map<String, String> values, int length) {
    Attributes {
        classes = List.copyOf(classes);
        values = Map.copyOf(values);
    }

    static Attributes ofClass(String name) {
        return new Attributes("", List.of(name), Map.of(), 0);
    }

    boolean isClaim() {
        return classes.contains("claim");
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }
}
