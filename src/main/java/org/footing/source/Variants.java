package org.footing.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of some fields in other scripts and languages: CSL-M's {@code multi} on an item.
 *
 * @param main the language tag of a plain field, where it differs from the item's
 * @param forms for each field, its forms by language tag, in the order of the file
 */
public record Variants(Map<String, String> main, Map<String, Map<String, String>> forms) {
    public static final Variants NONE = new Variants(Map.of(), Map.of());

    public Variants {
        main = ordered(main);
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> field : forms.entrySet()) {
            copy.put(field.getKey(), ordered(field.getValue()));
        }
        forms = Collections.unmodifiableMap(copy);
    }

    /** The forms of {@code field} by language tag; empty when there is none. */
    public Map<String, String> of(String field) {
        return forms.getOrDefault(field, Map.of());
    }

    /** The language tag that the file gives the plain field, or null. */
    public @Nullable String mainOf(String field) {
        return main.get(field);
    }

    public boolean isEmpty() {
        return main.isEmpty() && forms.isEmpty();
    }

    static <V> Map<String, V> ordered(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
