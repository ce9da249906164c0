package org.footing.claim;

/** Something that a claim must have before it counts as covered. */
public enum Need {
    /** A link to a source of the library. */
    SOURCE("source"),
    /** A locator on a link to a source. */
    LOCATOR("locator"),
    /** The words of the source in the original. */
    EXCERPT("excerpt"),
    /** A translation, when the excerpt's language is not the claim's. */
    TRANSLATION("translation"),
    /** A source, or a claim that it follows from. */
    SOURCE_OR_PREMISE("source or premise"),
    /** A claim that it follows from. */
    PREMISE("premise"),
    /** A premise that is covered itself: the one need that looks past the claim. */
    COVERED_PREMISE("covered premise"),
    /** A source with the stance {@code data} or {@code method}. */
    DATA_OR_METHOD("data or method source"),
    /** A reason why no evidence is given. */
    WAIVER("waiver");

    private final String id;

    Need(String id) {
        this.id = id;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }
}
