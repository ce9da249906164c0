package org.footing.resolve;

/** What is wrong with a word of repetition. */
public enum RepeatFault {
    /** Nothing was cited before that it could repeat. */
    NO_ANTECEDENT("no-antecedent"),
    /** The note that it repeats cites several sources. */
    SEVERAL_ANTECEDENTS("several-antecedents"),
    /** The source that it repeats cannot have the place that is given: a file of leaves has no pages. */
    IMPOSSIBLE_LOCATOR("impossible-locator"),
    /** What it repeats is itself in doubt. */
    DOUBTFUL_ANTECEDENT("doubtful-antecedent");

    private final String id;

    RepeatFault(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
