package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.apparatus.RenderedCitation;
import org.footing.apparatus.RenderedNote;
import org.footing.apparatus.RenderedPaper;
import org.footing.library.Library;
import org.footing.manuscript.Manuscript;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing notes}: the manuscript's notes, rendered. */
final class NotesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return RenderOptions.options(
                Specs.command(
                                "notes",
                                "Render the notes of a manuscript in a citation style.",
                                "footing notes --style gost-r-7-0-5-2008",
                                "footing notes chapter-2.md --to html -o notes.html")
                        .addOption(Specs.from())
                        .addPositional(Specs.parameter("0", "MANUSCRIPT", "a draft (default: the library's)")),
                RenderOptions.FORMATS);
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = RenderOptions.output(call);
        Library library = call.library();
        RenderOptions rendering = new RenderOptions(call, library);
        Format format = Formats.of(output.markup());
        Manuscript manuscript = call.draft(library, call.parameter(0));
        RenderedPaper paper = rendering.apparatus().notes(manuscript, format);
        String text = output.isJson()
                ? JsonOutput.text(out -> write(out, paper, manuscript))
                : format.notes(paper.notes(), rendering.columns(), rendering.language());
        return rendering.finish(text, RenderOptions.problems(manuscript, paper.problems()));
    }

    private static void write(JsonGenerator json, RenderedPaper paper, Manuscript manuscript) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("notes");
        for (RenderedNote note : paper.notes()) {
            json.writeStartObject();
            json.writeNumberField("number", note.number());
            if (note.chapter() > 0) {
                json.writeNumberField("chapter", note.chapter());
            }
            JsonOutput.field(json, "label", note.label());
            json.writeStringField(
                    "location", manuscript.source().locate(note.span()).toString());
            JsonOutput.texts(json, "sources", note.keys());
            json.writeStringField("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        for (RenderedCitation citation : paper.citations()) {
            json.writeStartObject();
            json.writeStringField(
                    "location", manuscript.source().locate(citation.span()).toString());
            JsonOutput.texts(json, "sources", citation.keys());
            json.writeStringField("text", citation.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
