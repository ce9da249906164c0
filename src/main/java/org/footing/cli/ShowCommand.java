package org.footing.cli;

import java.util.List;
import org.footing.exchange.CslJsonExport;
import org.footing.library.Library;
import org.footing.source.Source;
import org.footing.source.form.FormNeeds;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing show}: one source, whole. */
final class ShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "show",
                        "Show one source: all its fields in all their scripts, where it lies, what it is good for."
                                + " As JSON it is a list of CSL-JSON with this one item.",
                        "footing show hara-1995")
                .addPositional(Specs.required("0", "KEY", "the source's key"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) {
        boolean json = call.format("text", "json").isJson();
        Library library = call.library();
        Source source = library.source(call.required(0));
        if (json) {
            call.console().out().print(CslJsonExport.write(List.of(source)));
        } else {
            FormNeeds needs = ReaderNeeds.of(library, library.settings().language());
            new SourceSheet(call.console(), needs).print(source);
        }
        return ExitCode.CLEAN;
    }
}
