package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.CitedSource;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.csl.locator.Locator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing cite}: one citation, as the first of a paper. */
final class CiteCommand implements Command {
    @Override
    public CommandSpec spec() {
        return RenderOptions.options(
                Specs.command(
                                "cite",
                                "Render one citation of some sources, as the first of a paper.",
                                "footing cite hara-1995@32",
                                "footing cite 'garf-6761-1-555@л. 46–47' tomita-2010@39 --style apa")
                        .addPositional(Specs.required(
                                "0..*",
                                "KEY[@LOCATOR]",
                                "a source, and the place in it: с. 5, pp. 5-7, 39頁, л. 3 об.")),
                RenderOptions.FORMATS);
    }

    @Override
    public int run(Call call) throws IOException {
        OutputFormat output = RenderOptions.output(call);
        Format markup = Formats.of(output.markup());
        RenderOptions rendering = new RenderOptions(call, call.library());
        List<CitedSource> cited = new ArrayList<>();
        for (String argument : call.parameters(0)) {
            cited.add(CitedSource.parse(argument));
        }
        String citation = rendering.apparatus().cite(cited, markup);
        String text =
                output.isJson() ? JsonOutput.text(out -> write(out, cited, citation)) : markup.whole(citation + "\n");
        return rendering.finish(text, List.of());
    }

    private static void write(JsonGenerator json, List<CitedSource> cited, String citation) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("cites");
        for (CitedSource source : cited) {
            json.writeStartObject();
            json.writeStringField("id", source.key());
            json.writeArrayFieldStart("locator");
            for (Locator.Part part : source.locator().parts()) {
                json.writeStartObject();
                json.writeStringField("label", part.label());
                json.writeStringField("value", part.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.field(json, "verbatim", source.locator().verbatim());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("text", citation);
        json.writeEndObject();
    }
}
