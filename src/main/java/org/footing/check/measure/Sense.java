package org.footing.check.measure;

/** On which side of a bound a value must lie. */
public enum Sense {
    /** At least. */
    MIN("min"),
    /** At most. */
    MAX("max");

    private final String id;

    Sense(String id) {
        this.id = id;
    }

    /** The name that options and reports use. */
    public String id() {
        return id;
    }
}
