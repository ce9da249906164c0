package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.search.Hit;
import org.footing.search.Hits;
import org.footing.search.SourceSearch;
import org.footing.search.index.Finder;
import org.footing.search.index.Found;
import org.footing.search.index.SourceIndex;
import org.footing.search.index.SourceLine;
import org.footing.search.query.Query;
import org.footing.text.DisplayWidth;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing search}: the sources that answer a query, the best first, with what was found in them. */
final class SearchCommand implements Command {
    private static final int DEFAULT_LIMIT = 20;
    private static final int BEFORE = 24;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "search",
                        "Find sources by words in any of their fields, in annotations and in excerpts, the best first."
                                + " A word is found in every script: Hara finds 原 and Хара. Words in quotes follow each"
                                + " other; field:word, year:1917..1922, title:/regex/ and field:* look in one field;"
                                + " AND, OR, NOT and brackets join them.",
                        "footing search 'author:hara year:1990..2000'",
                        "footing search '\"буферное государство\" NOT class:secondary'")
                .addPositional(Specs.required("0..*", "QUERY", "what to look for"));
        return SourceFilter.options(spec)
                .addOption(Specs.option("no more than N sources (default: 20)", "N", "--limit"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.format("text", "json").isJson();
        int limit = Limits.of(call, DEFAULT_LIMIT);
        Query query = SourceFilter.query(SourceFilter.text(call));
        SourceIndex index = Indexing.index(new SourceSearch(call.library()), call.console(), true);
        Found found = new Finder(index).find(query);
        int[] best = found.best(limit);
        Hits hits = new Hits(index, query);
        if (json) {
            JsonOutput.print(call.console(), out -> write(out, index, best, hits));
        } else {
            print(call.console(), index, best, hits);
        }
        if (found.size() == 0) {
            call.console().err().println("no source matches");
        } else if (found.size() > best.length) {
            call.console()
                    .err()
                    .println((found.size() - best.length) + " more; --limit " + found.size() + " shows all");
        }
        return ExitCode.CLEAN;
    }

    private static void print(Console console, SourceIndex index, int[] best, Hits hits) {
        List<SourceLine> sources = new ArrayList<>();
        for (int source : best) {
            sources.add(index.line(source));
        }
        SourceLines lines = new SourceLines(console, sources);
        for (int i = 0; i < best.length; i++) {
            String line = lines.of(sources.get(i));
            console.out().println(line);
            int shown = 0;
            for (Hit hit : hits.of(best[i])) {
                if (!line.contains(hit.word()) && shown++ < 2) {
                    print(console, hit);
                }
            }
        }
    }

    /** The words around a hit, in the width that there is. */
    private static void print(Console console, Hit hit) {
        int start = Math.max(0, hit.start() - BEFORE);
        if (start > 0 && Character.isLowSurrogate(hit.text().charAt(start))) {
            start--;
        }
        String lead = "    " + hit.field() + ": " + (start > 0 ? "…" : "");
        String before = oneLine(hit.text().substring(start, hit.start()));
        String word = oneLine(hit.word());
        int used = DisplayWidth.of(lead) + DisplayWidth.of(before) + DisplayWidth.of(word);
        String after = oneLine(hit.text().substring(hit.end()));
        String rest = DisplayWidth.fit(after, Math.max(1, console.width() - used));
        console.out().println(lead + before + console.paint("1", word) + rest);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static void write(JsonGenerator json, SourceIndex index, int[] best, Hits hits) throws IOException {
        json.writeStartArray();
        for (int source : best) {
            json.writeStartObject();
            SourceLines.write(json, index.line(source));
            json.writeArrayFieldStart("hits");
            for (Hit hit : hits.of(source)) {
                json.writeStartObject();
                json.writeStringField("field", hit.field());
                json.writeStringField("text", hit.text());
                json.writeStringField("found", hit.word());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
