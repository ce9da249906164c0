package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.Apparatus;
import org.footing.apparatus.Processor;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.document.DocumentProblem;
import org.footing.library.Library;
import org.footing.library.Settings;
import org.footing.manuscript.Manuscript;
import org.footing.policy.Policies;
import org.footing.text.AtomicFile;
import org.footing.text.Controls;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that render citations have in common: the style, the language, the format and where it goes. */
final class RenderOptions {
    /** What notes, citations, bibliographies and archives are written as: a markup, or JSON whose texts are in one. */
    static final String[] FORMATS = {"text", "markdown", "html", "latex", "rtf", "typst", "org", "json"};

    private final Call call;
    private final Library library;

    RenderOptions(Call call, Library library) {
        this.call = call;
        this.library = library;
    }

    /** @param formats the formats that the command writes, the default first */
    static CommandSpec options(CommandSpec spec, String... formats) {
        return spec.addOption(Specs.option(
                        "a style that footing styles lists, or a file (default: the library's)",
                        "STYLE",
                        "-s",
                        "--style"))
                .addOption(Specs.option(
                        "the language of terms such as ibid. (default: the library's)", "TAG", "--language"))
                .addOption(Specs.option(
                        "whose language gives terms: document, source, style, or a language (default: the library's policy)",
                        "WHO",
                        "--terms"))
                .addOption(Specs.options(
                        "set a policy for this run, such as forms.titles=original [translated]",
                        "NAME=VALUE",
                        "--policy"))
                .addOption(Specs.format(formats))
                .addOption(Specs.option("which citation processor renders", "NAME", "--processor"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"));
    }

    /** What is written: a markup, or JSON whose texts are in one. */
    static OutputFormat output(Call call) {
        return call.format(FORMATS);
    }

    String language() {
        return call.language(library.settings().language());
    }

    /** The style as the user or the settings name it. */
    String style() {
        return call.option("--style", library.settings().style());
    }

    Apparatus apparatus() {
        String named = call.option("--processor");
        Processor processor = named == null ? Processor.DEFAULT : Processor.of(named);
        String style = call.option("--style", "");
        String language = call.language("");
        Policies policies = policies();
        if (style.endsWith(".csl")) {
            StyleCatalogue styles = StyleCatalogue.of(List.of(library.styles()));
            String id = call.path(style).getFileName().toString().replace(".csl", "");
            return new Apparatus(
                    library.sources(),
                    styles.read(call.path(style)),
                    language(),
                    processor,
                    policies.in(id, language()),
                    library.settings().restarts());
        }
        try {
            return Apparatus.of(library, style, language, processor, policies);
        } catch (UsageException e) {
            if (!style.isEmpty()) {
                throw e;
            }
            // Not the request is wrong but the file of settings.
            throw new InputException(new Diagnostic(
                    Settings.place(library.folder(), "style"), "field `style`: " + e.getMessage(), e.advice()));
        }
    }

    /** The library's policies under those that the user asks for. */
    private Policies policies() {
        List<String> asked = new ArrayList<>(call.options("--policy"));
        String terms = call.option("--terms");
        if (terms != null) {
            asked.add("terms=" + terms);
        }
        return library.settings().policies().with(asked);
    }

    /** The width of lines of plain text; 0 where a file or a pipe takes lines of any length. */
    int columns() {
        return call.has("--output") ? 0 : call.console().columns();
    }

    /** What in a manuscript may keep a note or a citation from being printed as its author meant. */
    static List<Diagnostic> problems(Manuscript manuscript, List<Diagnostic> more) {
        List<Diagnostic> problems = new ArrayList<>();
        for (DocumentProblem problem : manuscript.problems()) {
            boolean spoils = switch (problem.kind()) {
                case UNUSED_NOTE, EMPTY_NOTE, CLAIM_WITHOUT_ID, DUPLICATE_CLAIM -> false;
                default -> true;
            };
            if (spoils) {
                problems.add(new Diagnostic(
                        manuscript.source().locate(problem.span()), problem.message(), problem.advice()));
            }
        }
        problems.addAll(more);
        return problems;
    }

    int finish(String text, List<Diagnostic> problems) throws IOException {
        return finish(call, text, problems);
    }

    /** Writes what was rendered, then what was wrong with it; the exit code says whether anything was. */
    static int finish(Call call, String text, List<Diagnostic> problems) throws IOException {
        write(call, text);
        return tell(call, problems);
    }

    /** Says what was wrong; the exit code says whether anything was. */
    static int tell(Call call, List<Diagnostic> problems) {
        for (Diagnostic problem : problems) {
            call.console().err().println(problem);
        }
        return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Writes to the file that {@code --output} names, or to the console. */
    static void write(Call call, String text) throws IOException {
        @Nullable String file = call.option("--output");
        if (file == null) {
            call.console().out().print(text);
        } else {
            // JSON has them as escapes already.
            AtomicFile.write(call.path(file), Controls.visible(text));
        }
    }
}
