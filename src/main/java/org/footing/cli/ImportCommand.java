package org.footing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.formats.DraftFormats;
import org.footing.exchange.DraftSources;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.ImportedFile;
import org.footing.exchange.Imports;
import org.footing.exchange.RecordFormats;
import org.footing.library.Library;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing import}: sources from files of other programs. */
final class ImportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "import",
                        "Add the sources of files in other formats. All are added, or none. What was guessed is told on"
                                + " standard error.",
                        "footing import zotero.bib references.ris",
                        "footing import --encoding windows-1251 --skip-broken old.bib")
                .addPositional(Specs.required("0..*", "FILE", "files of sources; - is standard input"))
                .addOption(Specs.option(
                        "what the files are: " + String.join(", ", RecordFormats.ids())
                                + " (default: told from each file)",
                        "FORMAT",
                        "--from-format"))
                .addOption(Specs.option(
                        "UTF-8, UTF-16, windows-1251, KOI8-R, Shift_JIS, EUC-JP or windows-1252 (default: told from each"
                                + " file)",
                        "ENCODING",
                        "--encoding"))
                .addOption(Specs.flag("leave English titles of BibTeX files in title case", "--keep-case"))
                .addOption(Specs.flag("take the other records when one is broken", "--skip-broken"))
                .addOption(
                        Specs.flag("leave out what the library has already, told on standard error", "--skip-existing"))
                .addOption(Specs.flag("refuse a file in which something would be guessed", "--strict"))
                .addOption(Specs.flag("say what would be added, and change nothing", "-n", "--dry-run"));
    }

    @Override
    public int run(Call call) throws IOException {
        Library library = call.library();
        List<Mapping> items = new ArrayList<>();
        for (String file : call.parameters(0)) {
            items.addAll(items(call, file));
        }
        if (items.isEmpty()) {
            throw new InputException(new Diagnostic(
                    Location.of(String.join(", ", call.parameters(0))),
                    "there is no source in it",
                    "check that it is the file you meant"));
        }
        if (call.has("--skip-existing")) {
            items = ExistingSources.without(library, items, call.console());
        }
        if (!items.isEmpty() && !call.has("--dry-run")) {
            library.sourcesFile().add(items);
        }
        for (Mapping item : items) {
            if (item.get("id") instanceof Scalar key) {
                call.console().out().println(key.text());
            }
        }
        return ExitCode.CLEAN;
    }

    /** The items of a file, with what was guessed told on standard error. */
    static List<Mapping> items(Call call, String file) throws IOException {
        if (call.option("--from-format") == null && DraftFormats.isDraft(file)) {
            Path path = call.path(file);
            Path folder = path.toAbsolutePath().getParent();
            return DraftSources.items(DraftFormats.read(path), folder == null ? path : folder);
        }
        ImportOptions options = new ImportOptions(
                call.option("--from-format"),
                call.option("--encoding"),
                call.has("--keep-case"),
                call.has("--skip-broken"),
                call.has("--strict"));
        ImportedFile imported = file.equals("-")
                ? Imports.read(new SourceText("standard input", call.standardInput()), "UTF-8", options)
                : Imports.read(call.path(file), options);
        if (!imported.encoding().equals("UTF-8")) {
            call.console().err().println(file + ": read as " + imported.encoding());
        }
        for (Diagnostic fault : imported.skipped()) {
            call.console().err().println(fault + " (skipped)");
        }
        for (Diagnostic note : imported.guesses()) {
            call.console().err().println(note.location() + ": note: " + note.message() + "; " + note.advice());
        }
        return imported.items();
    }
}
