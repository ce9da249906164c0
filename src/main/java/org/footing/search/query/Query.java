package org.footing.search.query;

import java.util.List;

/** What is looked for. */
public sealed interface Query {
    /** All of these; with none, everything. */
    record All(List<Query> parts) implements Query {}

    /** One of these. */
    record Any(List<Query> parts) implements Query {}

    record Not(Query part) implements Query {}

    /**
     * Words that follow each other, in a field or in any.
     *
     * @param field the name of a field or a group of them; empty for any
     * @param words folded, at least one
     * @param begins whether a longer word that begins so will do for the last
     */
    record Words(String field, List<String> words, boolean begins) implements Query {}

    /** Numbers from … to …, both included. */
    record Range(String field, int from, int to) implements Query {}

    /** A regular expression, on the folded text of a field; without a field, on any. */
    record Pattern(String field, java.util.regex.Pattern regex) implements Query {}

    /** That there is such a field. */
    record Has(String field) implements Query {}
}
