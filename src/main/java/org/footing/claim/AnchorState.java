package org.footing.claim;

/** How an occurrence of a claim was found in a manuscript, from the surest way to not at all. */
public enum AnchorState {
    /** By the id that marks it. */
    MARKED("marked"),
    /** By its exact text. */
    EXACT("exact"),
    /** By its text, but for white space, quotation marks, dashes, markup or citations. */
    NORMALISED("normalised"),
    /** By a text that is only similar: its evidence is stale until someone looks. */
    FUZZY("fuzzy"),
    /** By a similar text whose numbers, names or negations differ: it may say something else now. */
    MEANING_RISK("meaning-risk"),
    /** Several places answer equally well; none was chosen. */
    AMBIGUOUS("ambiguous"),
    /** Not found. */
    LOST("lost"),
    /** The manuscript it names was not read. */
    NO_DOCUMENT("no-document");

    private final String id;

    AnchorState(String id) {
        this.id = id;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }

    /** Whether one place was found. */
    public boolean isFound() {
        return this != AMBIGUOUS && this != LOST && this != NO_DOCUMENT;
    }

    /** Whether the place was found only by likeness. */
    public boolean isLikeness() {
        return this == FUZZY || this == MEANING_RISK;
    }
}
