package org.footing.claim;

import java.util.List;
import java.util.Optional;

/** What came of checking a link against its source. */
public enum Status {
    /** Nobody has looked. */
    UNCHECKED("unchecked"),
    /** The source says what the claim has it say. */
    VERIFIED("verified"),
    /** It does not. */
    FAILED("failed"),
    /** The source could not be seen. */
    UNAVAILABLE("unavailable");

    private static final List<Status> ALL = List.of(values());

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The name that files use. */
    public String id() {
        return id;
    }

    /** The status that files call {@code id}. */
    public static Optional<Status> of(String id) {
        for (Status status : ALL) {
            if (status.id.equals(id)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
