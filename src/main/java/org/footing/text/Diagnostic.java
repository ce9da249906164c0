package org.footing.text;

/**
 * What is wrong with an input, where, and what to do next.
 *
 * @param location where the fault is
 * @param message what is wrong: one sentence without a full stop at its end
 * @param advice what the user can do next, likewise; empty when the message says it all
 */
public record Diagnostic(Location location, String message, String advice) {
    public Diagnostic {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic needs a message");
        }
    }

    /** {@code file:line:col: error: message; advice}. */
    @Override
    public String toString() {
        return location + ": error: " + message + (advice.isEmpty() ? "" : "; " + advice);
    }
}
