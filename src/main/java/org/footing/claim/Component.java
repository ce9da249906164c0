package org.footing.claim;

import java.util.List;

/** A part of a link that is hashed on its own, so that a change of it can be named. */
public enum Component {
    /** The sentence of the manuscript. */
    SENTENCE("sentence"),
    /** The stance and the locator. */
    CITATION("citation"),
    /** What identifies the source: author, title, year, edition, identifiers. */
    SOURCE("source"),
    /** The excerpt and its translation. */
    EXCERPT("excerpt");

    /** In the order in which files and reports list them. */
    public static final List<Component> ALL = List.of(values());

    private final String id;

    Component(String id) {
        this.id = id;
    }

    /** The name that files and reports use. */
    public String id() {
        return id;
    }
}
