package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.exchange.ExportedText;
import org.footing.exchange.Exports;
import org.footing.exchange.RecordFormats;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.text.AtomicFile;
import org.footing.text.Controls;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing export}: sources for other programs. */
final class ExportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "export",
                        "Write sources in another format. What the format cannot hold is listed on standard error.",
                        "footing export --to bibtex --output sources.bib",
                        "footing export hara-1995 --to ris")
                .addPositional(Specs.parameter("0..*", "KEY", "the sources (default: all)"))
                .addOption(Specs.option(
                        "one of " + String.join(", ", RecordFormats.written()) + " (default: csl-json)",
                        "FORMAT",
                        "-t",
                        "--to"))
                .addOption(Specs.option("write to this file", "FILE", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException {
        Sources sources = call.library().sources();
        List<Source> chosen = new ArrayList<>();
        for (String key : call.parameters(0)) {
            chosen.add(sources.get(key));
        }
        ExportedText exported =
                Exports.write(chosen.isEmpty() ? sources.all() : chosen, call.option("--to", "csl-json"));
        for (String loss : exported.losses()) {
            call.console().err().println("not in the file: " + loss);
        }
        String file = call.option("--output");
        if (file == null) {
            call.console().out().print(exported.text());
        } else {
            AtomicFile.write(call.path(file), Controls.visible(exported.text()));
        }
        return ExitCode.CLEAN;
    }
}
