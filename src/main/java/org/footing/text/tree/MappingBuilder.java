package org.footing.text.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a mapping and refuses a key that stands twice. */
final class MappingBuilder {
    /** Up to here, looking through the list beats a table. */
    private static final int SMALL = 12;

    private final SourceText text;
    private final List<Mapping.Entry> entries = new ArrayList<>();
    private @Nullable Map<String, Scalar> table;

    MappingBuilder(SourceText text) {
        this.text = text;
    }

    void add(Scalar key, Tree value) {
        entries.add(new Mapping.Entry(key, value));
        Map<String, Scalar> keys = table;
        if (keys != null) {
            keys.put(key.text(), key);
        } else if (entries.size() > SMALL) {
            keys = new HashMap<>();
            for (Mapping.Entry entry : entries) {
                keys.put(entry.name(), entry.key());
            }
            table = keys;
        }
    }

    /** To be called before the value is read, so that the first fault of the file is the one reported. */
    void check(Scalar key) {
        Scalar first = find(key.text());
        if (first != null) {
            Location place = text.locate(first.span());
            throw text.error(
                    key.span().start(),
                    "the key `" + key.text() + "` stands twice; first in line " + place.line() + ", column "
                            + place.column(),
                    "remove or rename one of the two");
        }
    }

    private @Nullable Scalar find(String name) {
        if (table != null) {
            return table.get(name);
        }
        for (int i = 0; i < entries.size(); i++) {
            Scalar key = entries.get(i).key();
            if (key.text().equals(name)) {
                return key;
            }
        }
        return null;
    }

    Mapping build(Span span) {
        return new Mapping(entries, span);
    }

    /** Where the last value so far ends, or {@code otherwise} when there is none. */
    int end(int otherwise) {
        return entries.isEmpty()
                ? otherwise
                : entries.get(entries.size() - 1).span().end();
    }
}
