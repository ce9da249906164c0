package org.footing.record.bibtex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a BibTeX file.
 *
 * @param type in lower case
 * @param offset where the entry's {@code @} stands
 * @param fields in the order of the file; a name may stand more than once
 */
record BibEntry(String type, String key, int offset, List<Field> fields) {
    BibEntry {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name in lower case
     * @param value as written, macros put in, LaTeX not yet undone
     */
    record Field(String name, String value) {}

    /** The last value of a field, or null. */
    @Nullable
    String get(String name) {
        String value = null;
        for (Field field : fields) {
            if (field.name().equals(name)) {
                value = field.value();
            }
        }
        return value;
    }
}
