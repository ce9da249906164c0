package org.footing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.document.Document;
import org.footing.document.formats.DraftFormats;
import org.footing.exchange.DraftSources;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.Imports;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.text.AtomicFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.YamlWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing init}: makes a library in a folder, of a draft and of bibliographies where there are any. */
final class InitCommand implements Command {
    private static final String FOLDER = "bibliography";

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "init",
                        "Make a library here: a folder with settings and sources, for a draft and its bibliographies where there are any. Nothing"
                                + " that is there is overwritten.",
                        "footing init",
                        "footing init --draft paper.docx --bib zotero.bib")
                .addOption(Specs.option(
                        "the paper's draft; sources that it brings are taken in", "FILE", "--draft", "--from"))
                .addOption(Specs.options("a file of sources in any format that import reads", "FILE", "--bib"))
                .addOption(Specs.option("the citation style", "STYLE", "-s", "--style"))
                .addOption(
                        Specs.option("the language of the paper (default: the draft's, else en)", "TAG", "--language"))
                .addPositional(Specs.parameter("0", "DIR", "the folder of the library (default: " + FOLDER + ")"));
    }

    @Override
    public int run(Call call) throws IOException {
        String named = call.parameter(0);
        Path folder = call.path(named == null ? FOLDER : named);
        for (String file : List.of("footing.yaml", "sources.yaml", "claims.yaml")) {
            if (Files.exists(folder.resolve(file))) {
                throw new UsageException(
                        "there is a library in " + folder + " already",
                        "name another folder, or add to it with footing import");
            }
        }
        String draft = call.option("--draft");
        Path file = draft == null ? null : call.path(draft);
        Document document = file == null ? null : DraftFormats.read(file);
        List<Mapping> items = items(call, file, document);
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve("footing.yaml"), settings(call, folder, file, document));
        AtomicFile.write(folder.resolve("sources.yaml"), "references: []\n");
        if (!items.isEmpty()) {
            Library.at(folder).sourcesFile().add(items);
        }
        tell(call, folder, draft, document, items.size());
        return ExitCode.CLEAN;
    }

    /** Those of the bibliographies first; a key that comes again is the same source. */
    private static List<Mapping> items(Call call, @Nullable Path file, @Nullable Document document) {
        List<Mapping> all = new ArrayList<>();
        for (String bib : call.options("--bib")) {
            all.addAll(Imports.read(call.path(bib), ImportOptions.DEFAULT).items());
        }
        if (document != null && file != null) {
            Path parent = file.toAbsolutePath().getParent();
            all.addAll(DraftSources.items(document, parent == null ? file : parent));
        }
        List<Mapping> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Mapping item : all) {
            if (item.get("id") instanceof Scalar key && keys.add(key.text())) {
                items.add(item);
            }
        }
        return items;
    }

    private static String settings(Call call, Path folder, @Nullable Path file, @Nullable Document document) {
        String own = document == null ? "" : document.metadata().lang();
        String language = call.language(own.isEmpty() ? "en" : own);
        String usual = language.startsWith("ru")
                ? "gost-r-7-0-5-2008-footnotes"
                : language.startsWith("ja") ? "japanese-history-notes" : "chicago-notes-bibliography";
        Draft settings =
                Draft.mapping().put("style", call.option("--style", usual)).put("language", language);
        if (file != null) {
            Path from = folder.toAbsolutePath().normalize();
            Path to = file.toAbsolutePath().normalize();
            settings.put("manuscript", from.relativize(to).toString().replace('\\', '/'));
        }
        return YamlWriter.document(settings.build());
    }

    private static void tell(Call call, Path folder, @Nullable String draft, @Nullable Document document, int sources) {
        Console console = call.console();
        console.out().println("a library in " + folder + " with " + sources + (sources == 1 ? " source" : " sources"));
        if (document != null) {
            Manuscript manuscript = Manuscript.of(document);
            console.out()
                    .println(draft + ": " + manuscript.notes().size() + " notes, "
                            + (manuscript.sections().size() - 1) + " sections");
        }
        console.out().println("next:");
        if (document == null) {
            console.out().println("  footing import FILE         sources of other programs");
            console.out().println("  footing outline DRAFT       what is read in a draft");
        } else {
            console.out().println("  footing outline             what was read in the draft");
            console.out().println("  footing claims extract      sentences that may be claims; --write adds them");
            console.out().println("  footing check               what is wrong, and what is missing");
            console.out().println("  footing report              what each claim rests on");
        }
    }
}
