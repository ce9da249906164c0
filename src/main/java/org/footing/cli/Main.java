package org.footing.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the process starts and ends. */
public final class Main {
    /** Arguments are read as texts: without this picocli loads the JDK's classes of time and databases for its converters, in each run. */
    private static final String NO_CONVERTERS = "java\\.(time|sql)\\..*";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("picocli.converters.excludes", NO_CONVERTERS);
        PrintStream out = stream(FileDescriptor.out, 1 << 14);
        PrintStream err = stream(FileDescriptor.err, 1 << 10);
        int columns = Terminal.columns();
        boolean colour = columns > 0 && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        Console console = new Console(System.in, out, err, columns, colour);
        int code = new Footing(console, Path.of("")).run(Arguments.asUtf8(args));
        if (out.checkError() && isFile()) {
            err.println("footing: standard output could not be written whole; check the disk");
            code = ExitCode.INPUT;
        }
        err.flush();
        System.exit(code);
    }

    /** Whether standard output has positions, as files and devices have; the reader of a pipe may leave when it likes. */
    @SuppressWarnings("resource") // standard output stays open
    private static boolean isFile() {
        try {
            return new FileOutputStream(FileDescriptor.out).getChannel().position() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor, int buffer) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), buffer), false, StandardCharsets.UTF_8);
    }
}
