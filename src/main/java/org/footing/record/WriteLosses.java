package org.footing.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a format cannot hold of the records that were written: for each record the names of its fields. */
public final class WriteLosses {
    private final Map<String, Set<String>> byRecord = new LinkedHashMap<>();

    /** The field {@code name} of {@code lost} finds no place. */
    public void add(BibRecord lost, String name) {
        byRecord.computeIfAbsent(lost.key(), key -> new TreeSet<>()).add(name);
    }

    public boolean isEmpty() {
        return byRecord.isEmpty();
    }

    /** A line for each record: its key and the fields that are not in the file. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        byRecord.forEach((key, fields) -> lines.add(key + ": " + String.join(", ", fields)));
        return lines;
    }
}
