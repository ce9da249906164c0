package org.footing.cli;

import java.io.IOException;
import org.footing.check.CheckResult;
import org.footing.report.CheckText;
import org.footing.report.JsonReport;
import org.footing.report.NoteTexts;
import org.footing.report.Report;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing check}: findings and coverage, for scripts. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Checks.options(Specs.command(
                        "check",
                        "Check a paper's notes, claims and sources. Ends with 1 when there is an error or a threshold is"
                                + " missed, with 0 otherwise. Writes nothing into the library.",
                        "footing check",
                        "footing check --min claim=90% --max stale=0",
                        "footing check paper.md --format json"))
                .addOption(Specs.format("text", "json"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.choice("--format", "text", "json").equals("json");
        CheckResult result = Checks.check(call, call.library());
        Console console = call.console();
        String text = json
                ? JsonReport.write(new Report(result, NoteTexts.NONE))
                : new CheckText(console.width(), console).write(result);
        Rendering.write(call, text);
        return result.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
