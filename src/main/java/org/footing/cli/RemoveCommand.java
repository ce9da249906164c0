package org.footing.cli;

import org.footing.library.Library;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing remove}: takes out a source that nothing rests on. */
final class RemoveCommand implements Command {
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
        if (Citing.refuses(call, key, "removed")) {
            return ExitCode.FINDINGS;
        }
        library.sourcesFile().remove(key);
        return ExitCode.CLEAN;
    }
}
