package org.footing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.apparatus.CitedSource;
import org.footing.apparatus.Format;
import org.footing.apparatus.Formats;
import org.footing.library.Library;
import org.footing.search.SourceSearch;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing pick}: choose a source while typing, and print its key, a citation or a note. */
final class PickCommand implements Command {
    private static final String[] FORMATS = {"text", "markdown", "html", "latex", "rtf", "typst", "org"};
    private static final List<String> SHAPES = List.of("key", "citation", "note");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "pick",
                        "Choose a source while typing, and print its key, a citation or a note. A place in it is typed"
                                + " behind an @. Only what is chosen goes to standard output, so an editor or a pipe can"
                                + " take it. Without a terminal the query must leave one source, or --first takes the best.",
                        "footing pick",
                        "footing pick --print citation 'хара @32'",
                        "footing show $(footing pick)")
                .addPositional(Specs.parameter("0..*", "QUERY", "what is typed already"))
                .addOption(Specs.option("key, citation or note (default: key)", "WHAT", "--print"))
                .addOption(Specs.flag("take the best without asking", "--first"));
        return RenderOptions.options(spec, FORMATS);
    }

    @Override
    public int run(Call call) throws IOException {
        String shape = call.option("--print", "key");
        if (!SHAPES.contains(shape)) {
            String near = Similar.to(shape, SHAPES);
            throw new UsageException(
                    "--print does not take '" + shape + "'",
                    near == null ? "it is key, citation or note" : "did you mean " + near + "?");
        }
        Library library = call.library();
        PickList list = new PickList(
                Indexing.index(new SourceSearch(library), call.console(), false), String.join(" ", call.parameters(0)));
        if (!call.has("--first") && !isTaken(list, call.console())) {
            return ExitCode.FINDINGS;
        }
        list.finish();
        if (!list.problem().isEmpty()) {
            throw new UsageException(list.problem(), "see footing help search");
        }
        List<String> keys = list.chosen();
        if (keys.isEmpty()) {
            call.console().err().println("no source matches");
            return ExitCode.FINDINGS;
        }
        return print(call, library, shape, keys, list.locator());
    }

    private static boolean isTaken(PickList list, Console console) throws IOException {
        // Only the process itself has a terminal.
        @Nullable TerminalDevice device = console.in() == System.in ? TerminalDevice.open() : null;
        if (device == null) {
            list.finish();
            return isTheOnlyOne(list, console);
        }
        try (device) {
            int[] size = device.size();
            Console shown = new Console(console.in(), console.out(), console.err(), size[1], false);
            return new Picking(list, new PickKeys(device.in())).run(new PickScreen(shown, size[0]), device::write);
        }
    }

    private static boolean isTheOnlyOne(PickList list, Console console) {
        if (list.count() > 1 && list.problem().isEmpty()) {
            for (int i = 0; i < Math.min(10, list.size()); i++) {
                console.err().println(list.line(i).key() + "  " + list.line(i).heading());
            }
            console.err()
                    .println("footing: " + list.count() + " sources answer; write more, or take the best with --first");
            return false;
        }
        return true;
    }

    private static int print(Call call, Library library, String shape, List<String> keys, String locator)
            throws IOException {
        if (shape.equals("key")) {
            for (String key : keys) {
                call.console().out().println(key);
            }
            return ExitCode.CLEAN;
        }
        if (shape.equals("citation")) {
            List<String> cites = new ArrayList<>();
            for (String key : keys) {
                cites.add("@" + key);
            }
            String place = locator.isEmpty() ? "" : ", " + locator;
            call.console().out().println("[" + String.join("; ", cites) + place + "]");
            return ExitCode.CLEAN;
        }
        Format markup = Formats.of(call.format(FORMATS).markup());
        RenderOptions rendering = new RenderOptions(call, library);
        List<CitedSource> cited = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean last = i == keys.size() - 1;
            cited.add(CitedSource.parse(last && !locator.isEmpty() ? keys.get(i) + "@" + locator : keys.get(i)));
        }
        return rendering.finish(markup.whole(rendering.apparatus().cite(cited, markup) + "\n"), List.of());
    }
}
