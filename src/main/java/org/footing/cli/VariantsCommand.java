package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.language.LanguageTag;
import org.footing.language.transliteration.Transliteration;
import org.footing.library.Library;
import org.footing.library.ReadingsFile;
import org.footing.source.Source;
import org.footing.source.form.FormNeeds;
import org.footing.source.form.ReadingSuggestions;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing variants}: which forms of names and titles there are, and what is missing. It writes nothing. */
final class VariantsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "variants",
                        "Show the forms of a source's names and titles, and what readers of the paper lack: letters that"
                                + " they can read, a reading in kana, a title in their language. Romanisations are"
                                + " generated from Cyrillic or kana and marked so; readings are suggested, by"
                                + " readings.yaml or by other sources, and marked so; translations are left to you."
                                + " Nothing is written: --to commands prints what would. Without KEY, all sources"
                                + " that lack something.",
                        "footing variants hara-1995",
                        "footing variants dvp-1996 --system loc-simple",
                        "footing variants --to commands")
                .addPositional(Specs.parameter("0..*", "KEY", "sources"))
                .addOption(Specs.options(
                        "how to write other letters: bgn, loc, hepburn, … as footing romanize --help lists them;"
                                + " once for each language",
                        "SYSTEM",
                        "-s",
                        "--system"))
                .addOption(Specs.option("of the readers (default: the paper's)", "TAG", "--language"))
                .addOption(Specs.format("text", "json", "commands"));
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.format("text", "json", "commands").id();
        Library library = call.library();
        FormNeeds needs = needs(call, library);
        boolean all = call.parameters(0).isEmpty();
        List<Source> chosen = new ArrayList<>();
        if (all) {
            chosen.addAll(library.sources().all());
        }
        for (String key : call.parameters(0)) {
            chosen.add(library.sources().get(key));
        }
        ReadingSuggestions suggestions =
                new ReadingSuggestions(ReadingsFile.read(library.folder()), ReadingsFile.FILE, library.sources());
        List<SourceVariants> found = new ArrayList<>(chosen.size());
        for (Source source : chosen) {
            SourceVariants variants = SourceVariants.of(source, needs, suggestions);
            if (!all || variants.lacksSomething()) {
                found.add(variants);
            }
        }
        switch (format) {
            case "json" -> VariantsJson.print(call.console(), found);
            case "commands" -> new VariantsSheet(call.console()).printCommands(found);
            default -> new VariantsSheet(call.console()).print(found, all);
        }
        return ExitCode.CLEAN;
    }

    private static FormNeeds needs(Call call, Library library) {
        String language = call.language(library.settings().language());
        if (!LanguageTag.parse(language).wellFormed()) {
            throw new UsageException(
                    "'" + language + "' is no language tag", "write ru, ja, en or another tag of BCP 47");
        }
        List<Transliteration> systems = new ArrayList<>();
        for (String id : call.options("--system")) {
            systems.add(RomanizeCommand.named(id));
        }
        return ReaderNeeds.of(library, language).by(systems);
    }
}
