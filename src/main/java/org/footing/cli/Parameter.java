package org.footing.cli;

/**
 * An argument of a command that no option names.
 *
 * @param several whether it takes all that follows
 */
record Parameter(String label, boolean several, boolean required, String description) {}
