package org.footing.cli;

import java.util.List;
import org.footing.library.Library;
import org.footing.library.Use;
import org.footing.library.Uses;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing remove}: takes out a source that nothing rests on. */
final class RemoveCommand implements Command {
    private static final int SHOWN = 10;

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "remove",
                        "Take a source out of the library. It is refused while a note or a claim cites the source.",
                        "footing remove hara-1995")
                .addPositional(Specs.required("0", "KEY", "the source's key"));
    }

    @Override
    public int run(Call call) {
        Library library = call.library();
        String key = library.source(call.required(0)).key();
        List<Use> uses = Uses.of(library, key);
        if (uses.isEmpty()) {
            library.sourcesFile().remove(key);
            return ExitCode.CLEAN;
        }
        Console console = call.console();
        for (int i = 0; i < Math.min(uses.size(), SHOWN); i++) {
            console.err().println(uses.get(i).location() + ": " + uses.get(i).what() + " cites " + key);
        }
        if (uses.size() > SHOWN) {
            console.err().println("… and " + (uses.size() - SHOWN) + " more");
        }
        console.err()
                .println(
                        "footing: " + key + " is cited and was not removed; change these places first, then remove it");
        return ExitCode.FINDINGS;
    }
}
