package org.footing.cli;

import java.io.IOException;
import org.footing.check.CheckResult;
import org.footing.report.CheckText;
import org.footing.report.FindingLines;
import org.footing.report.JsonReport;
import org.footing.report.NoteTexts;
import org.footing.report.Report;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing check}: findings and coverage, for scripts. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Checks.options(Specs.command(
                        "check",
                        "Check a paper's notes, claims and sources. Ends with 1 when there is an error or a threshold is"
                                + " missed, with 0 otherwise. Writes nothing into the library, and into a draft only with --fix.",
                        "footing check",
                        "footing check --min claim=90% --max stale=0",
                        "footing check paper.md --to json",
                        "footing check paper.md --fix --dry-run"))
                .addOption(Specs.options(
                        "one of text, lines (file:line:col, for editors), json, sarif, junit, checkstyle, github (default: by the suffix of a file that is"
                                + " written; lines where output is no terminal, else text)",
                        "FORMAT",
                        "-t",
                        "--to",
                        "--format"))
                .addOption(Specs.flag(
                        "put right in drafts of text what can be put right safely, and check again", "--fix"))
                .addOption(Specs.flag(
                        "with --fix: show the lines that would change, and write nothing", "-n", "--dry-run"))
                .addOption(Specs.flag("let a threshold or a choice of claims pass over no claims", "--allow-empty"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException {
        Console console = call.console();
        boolean people = console.columns() > 0 && !call.has("--output");
        String format = people
                ? call.format(ReportWriters.with(new String[] {"text", "lines", "json"}, ReportWriters.FINDINGS))
                        .id()
                : call.format(ReportWriters.with(new String[] {"lines", "text", "json"}, ReportWriters.FINDINGS))
                        .id();
        if (call.has("--dry-run") && !call.has("--fix")) {
            throw new UsageException("there is nothing to rehearse", "say --fix --dry-run");
        }
        CheckResult result = Checks.check(call, call.library());
        if (call.has("--fix")) {
            new DraftFixes(call, result).apply(call.has("--dry-run"));
            if (call.has("--dry-run")) {
                return result.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
            }
            result = Checks.check(call, call.library());
        }
        String text = switch (format) {
            case "json" -> JsonReport.write(new Report(result, NoteTexts.NONE));
            case "lines" -> FindingLines.write(result);
            case "text" -> new CheckText(console.width(), console).write(result);
            default -> ReportWriters.write(format, new Report(result, NoteTexts.NONE));
        };
        RenderOptions.write(call, text);
        if (Checks.isVain(result) && !call.has("--allow-empty")) {
            console.err()
                    .println("footing: no claim was checked, so what was demanded of claims is not met;"
                            + " check --kind, --tag and claims.yaml, or let it pass with --allow-empty");
            return ExitCode.FINDINGS;
        }
        return result.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
