package org.footing.cli;

import java.io.IOException;
import org.footing.manuscript.Manuscript;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing outline}: what was read in a manuscript. */
final class OutlineCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "outline",
                        "Show what was read in a manuscript: its sections, its sentences with their notes, citations and claims, and what"
                                + " was not understood.",
                        "footing outline draft.docx",
                        "footing outline chapter-2.md --to json")
                .addOption(Specs.from())
                .addOption(Specs.format("text", "json"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"))
                .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft, or - (default: the library's)"));
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = call.format("text", "json");
        String given = call.parameter(0);
        Manuscript manuscript = given == null ? call.draft(call.library(), null) : call.draft(given);
        String text = output.isJson()
                ? OutlineJson.of(manuscript)
                : OutlineText.of(
                        manuscript, call.has("--output") ? 0 : call.console().columns());
        RenderOptions.write(call, text);
        return ExitCode.CLEAN;
    }
}
