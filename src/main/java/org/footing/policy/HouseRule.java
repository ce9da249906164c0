package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What publishing houses settle each in its way, with the value that holds where a house says nothing. */
public enum HouseRule {
    /** Whether entries have the area of content and medium, {@code Текст : непосредственный} (GOST R 7.0.100-2018, 5.10: optional). */
    CONTENT_TYPE("content-type", "yes", "no"),
    /** How another work of the authors just cited begins: {@code Его же} or {@code Он же} (GOST R 7.0.5-2008 has the first). */
    SAME_AUTHOR("same-author", "genitive", "nominative"),
    /** The dash between the areas of an entry: {@code –} or {@code —} (GOST R 7.0.100-2018, 4.7.1 leaves its length open). */
    LIST_DASH("list-dash", "en", "em");

    private final String id;
    private final String usual;
    private final String other;

    HouseRule(String id, String usual, String other) {
        this.id = id;
        this.usual = usual;
        this.other = other;
    }

    /** The name that settings use. */
    public String id() {
        return id;
    }

    /** The values that it takes, the usual one first. */
    List<String> allowed() {
        return List.of(usual, other);
    }

    /** The rule of this name; null when there is none. */
    static @Nullable HouseRule of(String id) {
        for (HouseRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /** The names of all rules. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (HouseRule rule : values()) {
            ids.add(rule.id);
        }
        return ids;
    }
}
