package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.footing.apparatus.ArchiveIndex;
import org.footing.apparatus.CitedArchive;
import org.footing.apparatus.CitedFile;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.apparatus.UnknownKeys;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import org.footing.text.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing archives}: the archives of a manuscript's sources. */
final class ArchivesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "archives",
                        "List the archives of what a manuscript cites, with the files cited of each.",
                        "footing archives",
                        "footing archives --all --language ru --to markdown")
                .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft (default: the library's)"))
                .addOption(Specs.flag("every source of the library, cited or not", "-a", "--all"))
                .addOption(Specs.option("the language of the list (default: the library's)", "TAG", "--language"))
                .addOption(Specs.option("write to a file instead", "FILE", "-o", "--output"))
                .addOption(Specs.from())
                .addOption(Specs.format(RenderOptions.FORMATS));
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = RenderOptions.output(call);
        Library library = call.library();
        Format format = Formats.of(output.markup());
        String language = call.language(library.settings().language());
        List<CitedArchive> archives;
        List<Diagnostic> problems;
        if (call.has("--all")) {
            archives = ArchiveIndex.of(library.sources(), language);
            problems = List.of();
        } else {
            Manuscript manuscript = call.draft(library, call.parameter(0));
            archives = ArchiveIndex.of(ArchiveIndex.citedIn(manuscript, library.sources()), language);
            problems = RenderOptions.problems(manuscript, UnknownKeys.in(manuscript, library.sources()));
        }
        int columns = call.has("--output") ? 0 : call.console().columns();
        String text = output.isJson()
                ? JsonOutput.text(out -> write(out, archives))
                : format.archives(archives, columns, language);
        return RenderOptions.finish(call, text, problems);
    }

    private static void write(JsonGenerator json, List<CitedArchive> archives) throws IOException {
        json.writeStartArray();
        for (CitedArchive archive : archives) {
            json.writeStartObject();
            json.writeStringField("name", archive.name());
            JsonOutput.field(json, "abbreviation", archive.abbreviation());
            JsonOutput.field(json, "original-name", archive.originalName());
            JsonOutput.field(json, "original-abbreviation", archive.originalAbbreviation());
            JsonOutput.field(json, "language", archive.language());
            JsonOutput.field(json, "place", archive.place());
            json.writeArrayFieldStart("files");
            for (CitedFile file : archive.files()) {
                json.writeStartObject();
                json.writeStringField("text", file.text());
                JsonOutput.texts(json, "sources", file.sources());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
