package org.footing.record.medline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one tagged record, by tag, in order. */
final class TaggedRecord {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final int offset;

    TaggedRecord(int offset) {
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    void add(String tag, String value) {
        fields.computeIfAbsent(tag, name -> new ArrayList<>()).add(value.strip());
    }

    /** Adds a further line to the last value of a tag. */
    void extend(String tag, String line) {
        List<String> values = fields.get(tag);
        if (values != null) {
            int last = values.size() - 1;
            values.set(last, (values.get(last) + " " + line.strip()).strip());
        }
    }

    List<String> all(String tag) {
        return fields.getOrDefault(tag, List.of());
    }

    /** The first value of the first of these tags that is there. */
    @Nullable
    String first(String... tags) {
        for (String tag : tags) {
            for (String value : all(tag)) {
                if (!value.isBlank()) {
                    return value;
                }
            }
        }
        return null;
    }
}
