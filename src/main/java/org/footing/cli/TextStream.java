package org.footing.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.footing.text.Controls;

/**
 * Standard output or error, on which only the program itself can command the terminal: controls in what is printed are data and show as
 * signs.
 */
final class TextStream extends PrintStream {
    /** Starts a colour. No text of a library has it: it is a noncharacter, kept for such uses within a program. */
    private static final char COLOUR = '\uFDD0';

    TextStream(PrintStream to) {
        super(to, false, StandardCharsets.UTF_8);
    }

    /** {@code text} between the marks that this stream turns into those of the terminal (SGR parameters such as {@code 31}). */
    static String painted(String sgr, String text) {
        return COLOUR + sgr + "m" + text + COLOUR + "0m";
    }

    @Override
    public void print(String text) {
        String shown = Controls.visible(text);
        super.print(shown.indexOf(COLOUR) < 0 ? shown : shown.replace(String.valueOf(COLOUR), "\u001b["));
    }

    @Override
    public void println(String text) {
        print(text);
        println();
    }
}
