package org.footing.cli;

import java.io.IOException;
import java.util.List;

/** One command: how it is called, and what it does. */
interface Command {
    Description description();

    /** Lines that the help tells behind the options and before the examples. */
    default List<String> remarks() {
        return List.of();
    }

    /** One command: how it is called, and what it does. */
    int run(Call call) throws IOException;
}
