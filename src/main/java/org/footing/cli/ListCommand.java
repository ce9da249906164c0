package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.library.Library;
import org.footing.search.SourceSearch;
import org.footing.search.index.Finder;
import org.footing.search.index.Found;
import org.footing.search.index.SourceIndex;
import org.footing.search.index.SourceLine;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing list}: the sources, a line each. */
final class ListCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "list",
                        "List the sources of the library, a line each. A query is what footing search takes.",
                        "footing list",
                        "footing list --class primary 外交文書",
                        "footing list --sort year --reverse 'author:原 OR title:\"буферное государство\"'")
                .addPositional(Specs.parameter("0..*", "QUERY", "only sources that answer it"));
        return SourceFilter.options(spec)
                .addOption(Specs.option(
                        "by key, year, author, title or type (default: as in the file)", "FIELD", "--sort"))
                .addOption(Specs.flag("the other way round, when sorted", "--reverse"))
                .addOption(Specs.option("no more than N sources", "N", "--limit"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.format("text", "json").isJson();
        String query = SourceFilter.text(call);
        String sort = call.option("--sort");
        SourceOrder order = sort == null ? null : new SourceOrder(sort, call.has("--reverse"));
        int limit = Limits.of(call, Integer.MAX_VALUE);
        Library library = call.library();
        SourceSearch search = new SourceSearch(library);
        List<SourceLine> lines = query.isEmpty() && !search.isLarge()
                ? all(library)
                : chosen(search, query, order, limit, call.console());
        if (order != null) {
            lines.sort(order);
        }
        List<SourceLine> shown = lines.size() > limit ? lines.subList(0, limit) : lines;
        if (json) {
            JsonOutput.print(call.console(), out -> SourceLines.write(out, shown));
        } else {
            print(call.console(), shown);
        }
        if (lines.isEmpty()) {
            call.console().err().println("no source matches; footing list shows all");
        }
        return ExitCode.CLEAN;
    }

    private static List<SourceLine> all(Library library) {
        List<SourceLine> lines = new ArrayList<>();
        for (Source source : library.sources()) {
            lines.add(SourceLine.of(source));
        }
        return lines;
    }

    private static List<SourceLine> chosen(
            SourceSearch search, String query, @Nullable SourceOrder order, int limit, Console console) {
        SourceIndex index = Indexing.index(search, console, false);
        Found found = new Finder(index).find(SourceFilter.query(query));
        int count = order == null ? Math.min(limit, found.size()) : found.size();
        List<SourceLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(index.line(found.source(i)));
        }
        return lines;
    }

    private static void print(Console console, List<SourceLine> sources) {
        SourceLines lines = new SourceLines(console, sources);
        for (SourceLine source : sources) {
            console.out().println(lines.of(source));
        }
        if (console.columns() > 0) {
            console.err().println(sources.size() == 1 ? "1 source" : sources.size() + " sources");
        }
    }
}
