package org.footing.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The ABBREVIATIONS of a fixture, which give an item its short forms. */
final class Abbreviations {
    private static final String[] VARIABLES = {
        "container-title", "collection-title", "title", "publisher", "publisher-place"
    };

    private final JsonNode lists;

    Abbreviations(JsonNode lists) {
        this.lists = lists;
    }

    void apply(JsonNode item) {
        for (JsonNode list : lists) {
            for (String variable : VARIABLES) {
                String value = item.path(variable).asText();
                JsonNode shortForm = list.path(variable).path(value);
                if (!value.isEmpty() && shortForm.isTextual()) {
                    ((ObjectNode) item).put(variable + "-short", shortForm.asText());
                }
            }
        }
    }
}
