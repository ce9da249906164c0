package org.footing.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many there are of each thing: of claims, links, notes and sources, of findings by severity, and of findings by rule.
 */
public final class Counts {
    /** The names of the counts that are not rules. */
    public static final List<String> SUMMARY = List.of(
            "claims",
            "uncovered",
            "weak",
            "covered",
            "waived",
            "filtered-out",
            "elsewhere",
            "links",
            "verified-links",
            "stale-links",
            "failed-links",
            "unavailable-links",
            "unchecked-links",
            "notes",
            "sources",
            "errors",
            "warnings",
            "infos");

    private final Map<String, Integer> byName;

    private Counts(Map<String, Integer> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /** All names that a threshold may use. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(SUMMARY);
        for (RuleId rule : RuleId.ALL) {
            names.add(rule.id());
        }
        return names;
    }

    /**
     * The count of that name.
     *
     * @throws IllegalArgumentException when nothing of that name is counted
     */
    public int get(String name) {
        Integer count = byName.get(name);
        if (count == null) {
            throw new IllegalArgumentException("nothing is counted under the name " + name);
        }
        return count;
    }

    /** In a fixed order. */
    public Map<String, Integer> all() {
        return byName;
    }

    /** Counts one by one. */
    static final class Counter {
        private final Map<String, Integer> byName = new LinkedHashMap<>();

        Counter() {
            for (String name : names()) {
                byName.put(name, 0);
            }
        }

        void add(String name, int more) {
            Integer before = byName.get(name);
            if (before == null) {
                throw new IllegalArgumentException("nothing is counted under the name " + name);
            }
            byName.put(name, before + more);
        }

        Counts counts() {
            return new Counts(new LinkedHashMap<>(byName));
        }
    }
}
