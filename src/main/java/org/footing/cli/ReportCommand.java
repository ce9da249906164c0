package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.Apparatus;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.apparatus.RenderedPaper;
import org.footing.check.CheckResult;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.report.HtmlReport;
import org.footing.report.JsonReport;
import org.footing.report.MarkdownReport;
import org.footing.report.NoteTexts;
import org.footing.report.Painter;
import org.footing.report.Report;
import org.footing.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing report}: claim, note, source, locator, evidence. */
final class ReportCommand implements Command {
    private static final String[] FORMATS =
            ReportWriters.with(new String[] {"text", "markdown", "html", "json"}, ReportWriters.CLAIMS);

    @Override
    public CommandSpec spec() {
        return Checks.options(Specs.command(
                        "report",
                        "Report what each claim of a paper rests on: its note, source, locator and evidence, with"
                                + " coverage. Ends with 0 whatever is found; footing check is for scripts.",
                        "footing report",
                        "footing report --to html -o report.html"))
                .addOption(Specs.format(FORMATS))
                .addOption(Specs.option("the style of the notes (default: the library's)", "STYLE", "-s", "--style"))
                .addOption(Specs.option("the language of terms in the notes", "TAG", "--language"))
                .addOption(Specs.option("which citation processor renders", "NAME", "--processor"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.format(FORMATS).id();
        Library library = call.library();
        CheckResult result = Checks.check(call, library);
        RenderOptions rendering = new RenderOptions(call, library);
        Report report = new Report(result, notes(result, rendering, markup(format)));
        RenderOptions.write(call, write(report, format, rendering.columns(), call.console()));
        return ExitCode.CLEAN;
    }

    private static NoteTexts notes(CheckResult result, RenderOptions rendering, Format format) {
        Apparatus apparatus = rendering.apparatus();
        List<RenderedPaper> papers = new ArrayList<>();
        for (Manuscript manuscript : result.input().manuscripts()) {
            papers.add(apparatus.paper(manuscript, format));
        }
        return new NoteTexts(rendering.style(), papers);
    }

    private static Format markup(String format) {
        return switch (format) {
            case "markdown" -> Formats.MARKDOWN;
            case "html" -> Formats.HTML;
            default -> Formats.TEXT;
        };
    }

    private static String write(Report report, String format, int columns, Console console) {
        Painter painter = columns > 0 ? console : (sgr, text) -> text;
        return switch (format) {
            case "markdown" -> MarkdownReport.write(report);
            case "html" -> HtmlReport.write(report);
            case "json" -> JsonReport.write(report);
            case "text" -> new TextReport(columns > 0 ? columns : Console.PAPER, painter).write(report);
            default -> ReportWriters.write(format, report);
        };
    }
}
