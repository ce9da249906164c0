package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.footing.apparatus.Apparatus;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.apparatus.RenderedEntry;
import org.footing.apparatus.RenderedPaper;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.text.Diagnostic;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing bib}: the manuscript's bibliography, rendered. */
final class BibCommand implements Command {
    @Override
    public CommandSpec spec() {
        return RenderOptions.options(
                Specs.command(
                                "bib",
                                "Render the bibliography of what a manuscript cites, or of the whole library.",
                                "footing bib --style gost-r-7-0-5-2008",
                                "footing bib --all --to markdown")
                        .addOption(Specs.from())
                        .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft (default: the library's)"))
                        .addOption(Specs.flag("every source of the library, cited or not", "-a", "--all")),
                RenderOptions.FORMATS);
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = RenderOptions.output(call);
        Library library = call.library();
        RenderOptions rendering = new RenderOptions(call, library);
        Format format = Formats.of(output.markup());
        Apparatus apparatus = rendering.apparatus();
        if (!apparatus.hasBibliography()) {
            throw new UsageException(
                    "the style " + rendering.style() + " makes no bibliography",
                    "name one that does, such as --style chicago-notes-bibliography");
        }
        List<RenderedEntry> entries;
        List<Diagnostic> problems;
        if (call.has("--all")) {
            entries = apparatus.bibliography(format);
            problems = List.of();
        } else {
            Manuscript manuscript = call.draft(library, call.parameter(0));
            RenderedPaper paper = apparatus.paper(manuscript, format);
            entries = paper.bibliography();
            problems = RenderOptions.problems(manuscript, paper.problems());
        }
        String text = output.isJson()
                ? JsonOutput.text(out -> write(out, entries))
                : format.entries(entries, rendering.columns());
        return rendering.finish(text, problems);
    }

    private static void write(JsonGenerator json, List<RenderedEntry> entries) throws IOException {
        json.writeStartArray();
        for (RenderedEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("id", entry.key());
            JsonOutput.field(json, "language", entry.language());
            JsonOutput.texts(json, "headings", entry.headings());
            json.writeStringField("text", entry.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
