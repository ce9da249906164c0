package org.footing.resolve;

/** Where a locator comes from, and what it names. */
public enum PlaceKind {
    /** A place in the work, as the note prints it. */
    PRINTED("printed"),
    /** All pages of an article, as a first citation gives them. */
    WHOLE_WORK("whole-work"),
    /** The place of the note that is repeated; none is printed. */
    INHERITED("inherited");

    private final String id;

    PlaceKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
