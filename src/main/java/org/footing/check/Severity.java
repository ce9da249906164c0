package org.footing.check;

/** How grave a finding is. */
public enum Severity {
    /** A reference is broken, or the record says that the source does not bear the claim out. {@code check} fails. */
    ERROR("error"),
    /** Something is missing or doubtful. {@code check} fails only where a threshold says so. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The name that reports print. */
    public String id() {
        return id;
    }
}
