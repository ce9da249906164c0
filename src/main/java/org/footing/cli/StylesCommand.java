package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.csl.styles.StyleEntry;
import org.footing.library.LibraryFolder;
import org.footing.text.DisplayWidth;
import org.footing.text.InputException;
import org.footing.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing styles}: what {@code --style} takes. */
final class StylesCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "styles",
                        "List the citation styles that --style takes: those of the library, Footing's own, and those of"
                                + " the Citation Style Language project.",
                        "footing styles gost",
                        "footing styles chicago notes --to json")
                .addPositional(Specs.parameter("0..*", "WORD", "only styles whose id or title holds all these words"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.format("text", "json").isJson();
        StyleCatalogue catalogue = StyleCatalogue.of(folders(call));
        List<StyleEntry> found = catalogue.search(String.join(" ", call.parameters(0)));
        for (InputException fault : catalogue.broken()) {
            call.console().err().println("footing: passed over " + fault.getMessage());
        }
        if (json) {
            JsonOutput.print(call.console(), out -> write(out, found));
        } else {
            print(call.console(), found);
        }
        return ExitCode.CLEAN;
    }

    /** Styles can be listed anywhere; only a library that was asked for has to be there. */
    private static List<Path> folders(Call call) {
        Path styles;
        try {
            styles = call.has("--library")
                    ? call.library().styles()
                    : LibraryFolder.nearest(call.folder()).resolve("styles");
        } catch (UsageException e) {
            if (call.has("--library")) {
                throw e;
            }
            return List.of();
        }
        return Files.isDirectory(styles) ? List.of(styles) : List.of();
    }

    private static void print(Console console, List<StyleEntry> found) {
        for (StyleEntry style : found) {
            String kind = !style.parent().isEmpty() ? "= " + style.parent() : style.note() ? "note" : "in-text";
            String line = style.id() + "  " + style.title() + "  [" + kind + "]";
            console.out().println(console.columns() > 0 ? DisplayWidth.fit(line, console.columns()) : line);
        }
        if (found.isEmpty()) {
            console.err().println("no style holds all these words");
        }
    }

    private static void write(JsonGenerator json, List<StyleEntry> found) throws IOException {
        json.writeStartArray();
        for (StyleEntry style : found) {
            json.writeStartObject();
            json.writeStringField("id", style.id());
            json.writeStringField("title", style.title());
            json.writeStringField("class", style.note() ? "note" : "in-text");
            JsonOutput.field(json, "parent", style.parent());
            JsonOutput.field(json, "locale", style.defaultLocale());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
