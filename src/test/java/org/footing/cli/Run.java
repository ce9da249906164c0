package org.footing.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A command line run inside the test, with what it printed. */
record Run(int code, String out, String err) {
    /** Runs in the project's folder, where {@code bibliography/} is. */
    static Run footing(String... args) {
        return in(Path.of(""), args);
    }

    /** Runs as if called in {@code folder}. */
    static Run in(Path folder, String... args) {
        return onTerminal(folder, 0, args);
    }

    /** Runs with a text on standard input. */
    static Run with(String input, Path folder, String... args) {
        return run(input, folder, 0, args);
    }

    /** Runs as if on a terminal of so many columns. */
    static Run onTerminal(Path folder, int columns, String... args) {
        return run("", folder, columns, args);
    }

    private static Run run(String input, Path folder, int columns, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Footing(new Console(in, outStream, errStream, columns, false), folder).run(List.of(args));
        outStream.flush();
        errStream.flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
