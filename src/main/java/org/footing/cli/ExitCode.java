package org.footing.cli;

/** What the exit codes mean to a script. */
final class ExitCode {
    /** Done, and nothing to complain about. */
    static final int CLEAN = 0;

    /** Done, with findings, or with a threshold missed. */
    static final int FINDINGS = 1;

    /** The request or the settings cannot be meant. */
    static final int USAGE = 2;

    /** An input cannot be read, or Footing itself failed. */
    static final int INPUT = 3;

    private ExitCode() {}
}
