package org.footing.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.footing.report.Painter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param columns the width of the terminal; 0 when the output goes to a file or a pipe
 * @param colour whether to colour what goes to {@code out}
 */
record Console(InputStream in, PrintStream out, PrintStream err, int columns, boolean colour) implements Painter {
    Console {
        out = new TextStream(out);
        err = new TextStream(err);
    }

    /** The columns of text that is laid out for a file or a pipe. */
    static final int PAPER = 100;

    /** The width to lay text out in. */
    int width() {
        return columns > 0 ? columns : PAPER;
    }

    /** {@code text} in a colour (SGR parameters such as {@code 31} or {@code 1}) when colours are on. */
    @Override
    public String paint(String sgr, String text) {
        return colour ? TextStream.painted(sgr, text) : text;
    }
}
