package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.language.TagFault;
import org.footing.library.Library;
import org.footing.source.FieldNames;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.UsageException;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing add}: new sources, from options or from a file in another format. */
final class AddCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "add",
                        "Add a source from options, or sources from a CSL-JSON, BibTeX or RIS file. All are added, or"
                                + " none.",
                        "footing add hara-1995 --type article-journal --author '原, 暉之'\n--title 内戦終結期ロシア極東における地域統合"
                                + " --language ja\n--issued 1995 --set volume=56",
                        "footing add rgvia-1 --type document\n--set archival.fond=Р-1 --set archival.opis=2",
                        "footing add --from library.bib")
                .addPositional(Specs.parameter("0", "KEY", "the new source's key"));
        for (String field : NewSource.OPTIONS) {
            spec.addOption(Specs.option(NewSource.describe(field), "VALUE", "--" + field));
        }
        return spec.addOption(Specs.options(
                        "any field, also a deeper one: publisher=Наука, archival.delo=555", "FIELD=VALUE", "--set"))
                .addOption(
                        Specs.options("a file of sources, also several times; - is standard input", "FILE", "--from"))
                .addOption(Specs.flag(
                        "leave out of a file what the library has already, told on standard error", "--skip-existing"))
                .addOption(Specs.option(
                        "what the file is: csl-json, bibtex, ris (default: told from the file)",
                        "FORMAT",
                        "--from-format"));
    }

    @Override
    public int run(Call call) throws IOException {
        Library library = call.library();
        List<String> files = call.options("--from");
        List<Mapping> items = new ArrayList<>();
        if (files.isEmpty()) {
            items.add(fromOptions(call));
        }
        for (String file : files) {
            items.addAll(fromFile(call, file));
        }
        if (items.isEmpty()) {
            throw new InputException(new Diagnostic(
                    Location.of(String.join(", ", files)),
                    "there is no source in it",
                    "check that it is the file you meant"));
        }
        if (call.has("--skip-existing")) {
            items = ExistingSources.without(library, items, call.console());
        }
        if (!items.isEmpty()) {
            library.sourcesFile().add(items);
        }
        for (Mapping item : items) {
            if (item.get("id") instanceof Scalar key) {
                call.console().out().println(key.text());
                tellLanguage(call.console(), key.text(), item);
            }
        }
        return ExitCode.CLEAN;
    }

    private static void tellLanguage(Console console, String key, Mapping item) {
        TagFault fault = item.get("language") instanceof Scalar language ? TagFault.of(language.text()) : null;
        if (fault != null) {
            String meant = fault.proposal().isEmpty() ? "ja" : fault.proposal();
            console.err()
                    .println("the language of " + key + " " + fault.message() + "; footing edit " + key + " language "
                            + meant);
        }
    }

    private static Mapping fromOptions(Call call) {
        String key = call.parameter(0);
        if (key == null) {
            throw new UsageException(
                    "a new source needs a key", "footing add KEY --type TYPE …, or footing add --from FILE");
        }
        if (call.option("--type") == null) {
            throw new UsageException("a new source needs a type", "say --type book, --type article-journal, …");
        }
        NewSource source = new NewSource();
        source.set("id", key);
        for (String field : NewSource.OPTIONS) {
            String value = call.option("--" + field);
            if (value != null) {
                source.set(field, value);
            }
        }
        for (String assignment : call.options("--set")) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--set " + assignment + " sets nothing", "write it as --set FIELD=VALUE");
            }
            String field = assignment.substring(0, equals).strip();
            FieldNames.require(field);
            source.set(field, assignment.substring(equals + 1));
        }
        return source.build();
    }

    private static List<Mapping> fromFile(Call call, String file) throws IOException {
        List<String> given = new ArrayList<>(NewSource.OPTIONS);
        given.removeIf(field -> call.option("--" + field) == null);
        if (call.parameter(0) != null || !given.isEmpty() || call.has("--set")) {
            throw new UsageException(
                    "sources come from a file or from options, not both",
                    "add them first, then change them with footing edit");
        }
        return ImportCommand.items(call, file);
    }
}
