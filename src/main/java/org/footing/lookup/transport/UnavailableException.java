package org.footing.lookup.transport;

/** A service could not be reached, or answered with nothing of use. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message which service, and why */
    public UnavailableException(String message) {
        super(message);
    }
}
