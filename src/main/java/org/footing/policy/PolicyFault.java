package org.footing.policy;

/** What is wrong with one setting; whoever reads it adds where it stands. */
final class PolicyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;
    private final boolean ofName;

    PolicyFault(String message, String advice) {
        this(message, advice, false);
    }

    private PolicyFault(String message, String advice, boolean ofName) {
        super(message, null, false, false);
        this.advice = advice;
        this.ofName = ofName;
    }

    /** A fault in the name of a setting, and not in its value. */
    static PolicyFault ofName(String message, String advice) {
        return new PolicyFault(message, advice, true);
    }

    boolean isOfName() {
        return ofName;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
