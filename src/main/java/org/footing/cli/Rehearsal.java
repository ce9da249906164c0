package org.footing.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the usual commands once, unseen, so that the launcher can put the classes they load into an archive. */
public final class Rehearsal {
    /** What comes before the commands and is not rehearsed: to be named is enough for the archive. */
    private static final List<Class<?>> BEFORE = List.of(Main.class, Terminal.class, Arguments.class);

    private Rehearsal() {}

    /** Runs them on the library whose folder is the first argument, or on the nearest one. */
    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Footing footing =
                new Footing(new Console(InputStream.nullInputStream(), nowhere, nowhere, 0, false), Path.of(""));
        String library = args.length > 0 ? args[0] : "bibliography";
        for (Class<?> first : BEFORE) {
            nowhere.println(first.getName());
        }
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.add("--library");
            words.add(library);
            footing.run(words);
        }
    }

    private static final List<String> COMMANDS = List.of(
            "list",
            "list --format json",
            "search хара",
            "notes",
            "bib --to html",
            "check",
            "check --format json",
            "report",
            "report --format html",
            "show nothing",
            "variants",
            "romanize Юрин",
            "styles chicago",
            "--version",
            "show --help");
}
