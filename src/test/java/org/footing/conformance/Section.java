package org.footing.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** A BIBSECTION: which items of the bibliography are shown. */
final class Section {
    private final JsonNode rules;

    Section(JsonNode rules) {
        this.rules = rules;
    }

    boolean holds(JsonNode item) {
        if (rules.has("include")) {
            return matches(item, rules.get("include"), false);
        }
        if (rules.has("exclude")) {
            return !matches(item, rules.get("exclude"), false);
        }
        if (rules.has("select")) {
            return matches(item, rules.get("select"), true)
                    && (!rules.has("quash") || !matches(item, rules.get("quash"), true));
        }
        return !rules.has("quash") || !matches(item, rules.get("quash"), true);
    }

    private static boolean matches(JsonNode item, JsonNode conditions, boolean all) {
        for (JsonNode condition : conditions) {
            boolean holds = holds(
                    item.path(condition.path("field").asText()),
                    condition.path("value").asText());
            if (holds != all) {
                return holds;
            }
        }
        return all;
    }

    private static boolean holds(JsonNode field, String value) {
        if (value.isEmpty()) {
            return field.isMissingNode() || field.asText().isEmpty();
        }
        if (field.isArray()) {
            for (JsonNode element : field) {
                if (element.asText().equals(value)) {
                    return true;
                }
            }
            return false;
        }
        return field.asText().equals(value);
    }
}
