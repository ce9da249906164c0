package org.footing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.footing.library.Library;
import org.footing.lookup.Difference;
import org.footing.lookup.LookedUp;
import org.footing.lookup.Lookup;
import org.footing.lookup.LookupKey;
import org.footing.lookup.service.Identifier;
import org.footing.lookup.transport.CachedTransport;
import org.footing.lookup.transport.HttpTransport;
import org.footing.lookup.transport.OfflineTransport;
import org.footing.lookup.transport.Transport;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.YamlWriter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing lookup}: what libraries and registries know of an identifier, to see or to add. */
final class LookupCommand implements Command {
    /** Where to ask instead of at the services; for tests and for those who must go through a server of their own. */
    static final String INSTEAD = "footing.services";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long PAUSE = 500;

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "lookup",
                        "Ask the services that know a DOI, an ISBN, an arXiv number, a CRID or a NAID what it names, and"
                                + " print the source as it would stand in the library. Where they differ, the first is"
                                + " taken and the others are told.",
                        "footing lookup 978-4-00-022579-1",
                        "footing lookup doi:10.2307/130182 --add --key stephan-1978",
                        "footing lookup https://cir.nii.ac.jp/crid/1390282680746104448")
                .addPositional(Specs.required("0", "ID", "the identifier, or its address"))
                .addOption(Specs.flag("add the source to the library", "--add"))
                .addOption(Specs.option("its key (default: made of name and year)", "KEY", "--key"))
                .addOption(Specs.flag("only what was asked before", "--offline"));
    }

    @Override
    public int run(Call call) throws IOException {
        Identifier identifier = Identifier.read(call.required(0));
        if (identifier == null) {
            throw new UsageException(
                    "'" + call.required(0) + "' is no identifier that is known",
                    "write a DOI (10.…/…), an ISBN, arXiv:…, crid:… or naid:…");
        }
        Console console = call.console();
        if (console.columns() > 0 && !call.has("--offline")) {
            console.err().println("asking for " + identifier.value());
            console.err().flush();
        }
        LookedUp found = Lookup.of(identifier, transport(call));
        for (String fault : found.faults()) {
            console.err().println("footing: " + fault);
        }
        Mapping item = found.item();
        if (item == null) {
            throw new InputException(new Diagnostic(
                    Location.of(call.required(0)),
                    found.faults().isEmpty() ? "no service knows it" : "no service could tell what it is",
                    found.faults().isEmpty()
                            ? "check it for slips, or describe the source with footing add"
                            : "try again later, or describe the source with footing add"));
        }
        for (Difference difference : found.differences()) {
            console.err()
                    .println(difference.field() + ": " + difference.takenFrom() + " has " + difference.taken() + "; "
                            + difference.otherFrom() + " has " + difference.other());
        }
        String key = call.option("--key", LookupKey.of(item, identifier));
        List<Mapping.Entry> entries = new ArrayList<>();
        entries.addAll(Draft.mapping().put("id", key).build().entries());
        entries.addAll(item.entries());
        Mapping source = Draft.mapping(entries);
        if (call.has("--add")) {
            Library library = call.library();
            library.sourcesFile().add(List.of(source));
            console.out().println(key);
        } else {
            console.out().print(YamlWriter.document(source));
        }
        console.err().println("from " + String.join(", ", found.from()) + "; compare it with the title page");
        return ExitCode.CLEAN;
    }

    private static Transport transport(Call call) {
        Path cache = cache(call);
        if (call.has("--offline")) {
            return new CachedTransport(cache, new OfflineTransport());
        }
        String instead = System.getProperty(INSTEAD);
        String agent = "footing/" + Version.number() + " (reference tool for historians)";
        return new CachedTransport(cache, new HttpTransport(agent, TIMEOUT, PAUSE, instead));
    }

    /** By the XDG base directory specification; beside the library where there is no home. */
    private static Path cache(Call call) {
        String set = System.getProperty("footing.cache", System.getenv("XDG_CACHE_HOME"));
        if (set != null && !set.isBlank()) {
            return Path.of(set, "footing", "lookup");
        }
        String home = System.getProperty("user.home");
        return home == null || home.isBlank() || home.equals("?")
                ? call.path(".footing-lookup")
                : Path.of(home, ".cache", "footing", "lookup");
    }
}
