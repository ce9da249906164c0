package org.footing.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One command. Its options are described by calls and not by annotations, because reading annotations costs every run a
 * fifth of its time.
 */
interface Command {
    CommandSpec spec();

    /** Runs the command and returns its exit code. */
    int run(Call call) throws IOException;
}
