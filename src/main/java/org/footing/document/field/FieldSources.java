package org.footing.document.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.document.CarriedSource;

/** The sources that the fields of a document carry, each under a key that tells it: surname and year. */
public final class FieldSources {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, CarriedSource> sources = new LinkedHashMap<>();

    /**
     * The key of a source; a new one is kept.
     *
     * @param identity by which its reference manager knows it
     * @param own the key that it has there; empty when it has none
     * @param item as CSL-JSON, without {@code id}
     */
    public String key(String identity, String own, String surname, String year, String item) {
        String known = keys.get(identity);
        if (known != null) {
            return known;
        }
        String base = own.isEmpty() ? letters(surname) + year : own;
        if (base.isEmpty()) {
            base = "source";
        }
        String key = base;
        for (int i = 2; sources.containsKey(key); i++) {
            key = base + "-" + i;
        }
        keys.put(identity, key);
        sources.put(key, new CarriedSource(key, item));
        return key;
    }

    private static String letters(String surname) {
        StringBuilder out = new StringBuilder();
        surname.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** All of them, in the order in which they were found. */
    public List<CarriedSource> all() {
        return new ArrayList<>(sources.values());
    }
}
