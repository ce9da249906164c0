package org.footing.policy;

import java.util.List;

/**
 * Which forms are shown where. What is empty holds for all.
 *
 * @param language of the source, BCP 47
 * @param what {@code names}, {@code titles}, {@code containers}, {@code publishers}, {@code places} or {@code words}
 * @param where {@code first} and {@code short} notes, {@code list}
 */
record FormRule(String language, String what, String where, FormPattern pattern) {
    static final List<String> WHAT =
            List.of("names", "titles", "containers", "publishers", "places", "archives", "words");
    static final List<String> WHERE = List.of("first", "short", "list");

    /** How much a rule says of a case: 0 for nothing, more where it is more precise. */
    int weight(String ofLanguage, String ofWhat, String in) {
        boolean fits = (language.isEmpty() || ofLanguage.equals(language) || ofLanguage.startsWith(language + "-"))
                && (what.isEmpty() || what.equals(ofWhat))
                && (where.isEmpty() || where.equals(in));
        return !fits ? 0 : 1 + (language.isEmpty() ? 0 : 4) + (what.isEmpty() ? 0 : 2) + (where.isEmpty() ? 0 : 1);
    }
}
