package org.footing.policy;

/** What is wrong with one setting; whoever reads it adds where it stands. */
final class PolicyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    PolicyFault(String message, String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
