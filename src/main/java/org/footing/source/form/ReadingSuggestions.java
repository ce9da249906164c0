package org.footing.source.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.Name;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Suggests readings for kanji: from a dictionary of the user's own, and from readings that the library has for the same
 * characters elsewhere. Suggestions are shown and never rendered.
 */
public final class ReadingSuggestions {
    private static final String READING = "ja-Hrkt";

    /** For each kind and text its readings, with who gives each. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private final Map<String, List<String>> dictionary;
    private final String dictionaryName;

    /**
     * @param dictionary readings in kana by what is written
     * @param dictionaryName its file, for messages
     */
    public ReadingSuggestions(Map<String, List<String>> dictionary, String dictionaryName, Iterable<Source> sources) {
        this.dictionary = Map.copyOf(dictionary);
        this.dictionaryName = dictionaryName;
        for (Source source : sources) {
            learn(source);
        }
    }

    private void learn(Source source) {
        for (List<Name> names : source.names().values()) {
            for (Name name : names) {
                Name reading = name.variants().get(READING);
                if (reading != null) {
                    put("family", name.family(), reading.family(), source.key());
                    put("given", name.given(), reading.given(), source.key());
                    put("text", name.literal(), reading.literal(), source.key());
                }
            }
        }
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            put("text", text.getValue(), source.variants().of(text.getKey()).get(READING), source.key());
        }
    }

    private void put(String kind, @Nullable String written, @Nullable String reading, String by) {
        if (written != null && reading != null) {
            known.computeIfAbsent(kind + written, key -> new LinkedHashMap<>()).putIfAbsent(reading, by);
        }
    }

    /** How the field may be read, part by part; the dictionary's readings first. */
    public List<Suggestion> of(FormField<?> field) {
        Form<?> main = field.forms().main();
        List<Suggestion> found = new ArrayList<>();
        if (main != null && main.value() instanceof Name name) {
            add(found, "family", name.family());
            add(found, "given", name.given());
            add(found, "text", name.literal());
        } else if (main != null) {
            add(found, "text", main.value().toString());
        }
        return found;
    }

    private void add(List<Suggestion> found, String kind, @Nullable String written) {
        if (written == null) {
            return;
        }
        List<String> given = dictionary.getOrDefault(written, List.of());
        for (String reading : given) {
            found.add(new Suggestion(written, reading, dictionaryName));
        }
        for (Map.Entry<String, String> reading :
                known.getOrDefault(kind + written, Map.of()).entrySet()) {
            if (!given.contains(reading.getKey())) {
                found.add(new Suggestion(written, reading.getKey(), reading.getValue()));
            }
        }
    }
}
