package org.footing.text;

/** A request that cannot be meant: an unknown key, style or field. The command ends with exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * @param message what is wrong, without a full stop at its end
     * @param advice what to do next, likewise; may be empty
     */
    public UsageException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
