package org.footing.cli;

import java.io.IOException;
import org.footing.library.Library;
import org.footing.source.Source;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing show}: one source, whole. */
final class ShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "show",
                        "Show one source: all its fields in all their scripts, where it lies, what it is good for.",
                        "footing show hara-1995")
                .addPositional(Specs.required("0", "KEY", "the source's key"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.choice("--format", "text", "json").equals("json");
        Library library = call.library();
        Source source = library.source(call.required(0));
        if (json) {
            JsonOutput.print(call.console(), out -> out.writeString(source.key()));
        } else {
            new SourceSheet(call.console()).print(source);
        }
        return ExitCode.CLEAN;
    }
}
