package org.footing.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the list of sources is divided and ordered before the style's own order. Null is what was not said.
 *
 * @param sections {@code archives}, {@code documents} and {@code studies} in the order of the list; empty for none
 * @param languages the languages that have a part of their own in each section, in their order; empty for none
 * @param scripts ISO 15924 codes ({@code Latn}, {@code Cyrl}, {@code Jpan}): blocks in the order of the list; empty for none
 * @param byReading whether Japanese sources stand in the order of their readings
 */
public record ListOrder(
        @Nullable List<String> sections,
        @Nullable List<String> languages,
        @Nullable List<String> scripts,
        @Nullable Boolean byReading) {
    static final ListOrder UNSAID = new ListOrder(null, null, null, null);
    static final List<String> SECTIONS = List.of("archives", "documents", "studies");

    ListOrder over(ListOrder lower) {
        return new ListOrder(
                sections == null ? lower.sections : sections,
                languages == null ? lower.languages : languages,
                scripts == null ? lower.scripts : scripts,
                byReading == null ? lower.byReading : byReading);
    }

    boolean isUnsaid() {
        return sections == null && languages == null && scripts == null && byReading == null;
    }
}
