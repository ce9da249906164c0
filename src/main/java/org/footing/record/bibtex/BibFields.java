package org.footing.record.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.record.RecordDraft;
import org.jspecify.annotations.Nullable;

/** The fields of an entry, and which of them have found a place. */
final class BibFields {
    private static final Set<String> NAME_LISTS = Set.of(
            "author",
            "bookauthor",
            "editor",
            "editora",
            "editorb",
            "editorc",
            "translator",
            "annotator",
            "commentator",
            "introduction",
            "foreword",
            "afterword",
            "holder",
            "serieseditor");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * A list of names that stands twice is one list; of another field that stands twice the last value counts, and the
     * others find no place.
     *
     * @param entry as the file has it
     * @param resolved with what it inherits
     */
    BibFields(BibEntry entry, BibEntry resolved) {
        for (BibEntry.Field field : entry.fields()) {
            own.add(field.name());
        }
        for (BibEntry.Field field : resolved.fields()) {
            String earlier = values.put(field.name(), field.value());
            if (earlier != null && NAME_LISTS.contains(field.name())) {
                values.put(field.name(), earlier + " and " + field.value());
            } else if (earlier != null && !earlier.equals(field.value())) {
                replaced.merge(field.name(), earlier, (a, b) -> a + "; " + b);
            }
        }
    }

    /** Whether the field stands there without a value. */
    boolean isEmptied(String name) {
        return values.containsKey(name) && !has(name);
    }

    boolean has(String name) {
        String value = values.get(name);
        return value != null && !value.isBlank();
    }

    /** The raw value of the first of these that is there; it counts as used. */
    @Nullable
    String raw(String... names) {
        for (String name : names) {
            if (has(name)) {
                used.add(name);
                return values.get(name);
            }
        }
        return null;
    }

    /** The decoded value of the first of these that is there. */
    @Nullable
    String text(String... names) {
        String raw = raw(names);
        return raw == null ? null : LatexText.decode(raw);
    }

    /** The decoded items of a list between {@code and}, joined by semicolons. */
    @Nullable
    String list(String... names) {
        String raw = raw(names);
        if (raw == null) {
            return null;
        }
        List<String> items = new ArrayList<>();
        for (String item : BibNames.split(raw, " and ")) {
            items.add(LatexText.decode(item));
        }
        return String.join("; ", items);
    }

    /** Takes back that a field found its place. */
    void keep(String name) {
        used.remove(name);
    }

    /** Gives {@code draft} the entry's own fields that found no place. */
    void rest(RecordDraft draft) {
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (own.contains(value.getKey()) && !used.contains(value.getKey()) && has(value.getKey())) {
                draft.foreign("bibtex", value.getKey(), LatexText.decode(value.getValue()));
            }
        }
        for (Map.Entry<String, String> value : replaced.entrySet()) {
            draft.foreign("bibtex", value.getKey() + "-replaced", LatexText.decode(value.getValue()));
        }
    }
}
