package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.CitedSource;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
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
                "text",
                "markdown",
                "html");
    }

    @Override
    public int run(Call call) throws IOException {
        Format markup =
                Formats.of(call.format("text", "markdown", "html", "latex").markup());
        RenderOptions rendering = new RenderOptions(call, call.library());
        List<CitedSource> cited = new ArrayList<>();
        for (String argument : call.parameters(0)) {
            cited.add(CitedSource.parse(argument));
        }
        return rendering.finish(rendering.apparatus().cite(cited, markup) + "\n", List.of());
    }
}
