package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footing.source.Archival;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.footing.source.Source;
import org.footing.source.SourceClass;
import org.footing.text.DisplayWidth;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing list}: the sources, a line each. */
final class ListCommand implements Command {
    private static final int WIDEST_KEY = 24;
    private static final int WIDEST_NAME = 20;

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "list",
                        "List the sources of the library, a line each.",
                        "footing list",
                        "footing list --class primary 外交文書")
                .addPositional(Specs.parameter("0..*", "WORD", "only sources in which all these words occur"))
                .addOption(Specs.option("only primary, secondary or tertiary sources", "CLASS", "--class"))
                .addOption(Specs.option("only sources of this CSL type", "TYPE", "--type"))
                .addOption(Specs.option("only sources in this language", "TAG", "--language"))
                .addOption(Specs.option("only sources with this tag", "TAG", "--tag"))
                .addOption(Specs.format("text", "json"));
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.format("text", "json").isJson();
        known("--class", call.option("--class"), List.of("primary", "secondary", "tertiary"));
        known("--type", call.option("--type"), CslSchema.TYPES);
        List<Source> chosen = new ArrayList<>();
        for (Source source : call.library().sources()) {
            if (isChosen(source, call)) {
                chosen.add(source);
            }
        }
        if (json) {
            JsonOutput.print(call.console(), out -> write(out, chosen));
        } else {
            print(call.console(), chosen);
        }
        if (chosen.isEmpty()) {
            call.console().err().println("no source matches; footing list shows all");
        }
        return ExitCode.CLEAN;
    }

    /** A misspelt word would find nothing, which looks like an answer. */
    private static void known(String option, @Nullable String value, Iterable<String> words) {
        if (value == null) {
            return;
        }
        for (String word : words) {
            if (word.equals(value)) {
                return;
            }
        }
        String near = Similar.to(value, words);
        throw new UsageException(
                option + " does not take '" + value + "'",
                near == null ? "see footing list --help" : "did you mean " + near + "?");
    }

    private static boolean isChosen(Source source, Call call) {
        String sourceClass = call.option("--class");
        String type = call.option("--type");
        String language = call.option("--language");
        String tag = call.option("--tag");
        if (sourceClass != null && !sourceClass.equals(id(source.sourceClass()))) {
            return false;
        }
        if (type != null && !type.equals(source.type())) {
            return false;
        }
        if (language != null && !speaks(source, language)) {
            return false;
        }
        if (tag != null && !source.tags().contains(tag)) {
            return false;
        }
        for (String word : call.parameters(0)) {
            if (!holds(source, word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the source's language is {@code wanted} or a narrower one: {@code ja-JP} for {@code ja}. */
    private static boolean speaks(Source source, String wanted) {
        String language = source.language();
        return language != null && (language.equals(wanted) || language.startsWith(wanted + "-"));
    }

    private static boolean holds(Source source, String word) {
        if (contains(source.key(), word)) {
            return true;
        }
        for (String text : source.texts().values()) {
            if (contains(text, word)) {
                return true;
            }
        }
        for (var forms : source.variants().forms().values()) {
            for (String form : forms.values()) {
                if (contains(form, word)) {
                    return true;
                }
            }
        }
        for (List<Name> names : source.names().values()) {
            for (Name name : names) {
                if (holds(name, word)) {
                    return true;
                }
            }
        }
        for (String tag : source.tags()) {
            if (contains(tag, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Name name, String word) {
        if (contains(name.display(), word)) {
            return true;
        }
        for (Name form : name.variants().values()) {
            if (contains(form.display(), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static void print(Console console, List<Source> sources) {
        int keys = 0;
        int names = 0;
        int years = 4;
        for (Source source : sources) {
            keys = Math.max(keys, DisplayWidth.of(source.key()));
            years = Math.max(years, DisplayWidth.of(source.year()));
            names = Math.max(names, DisplayWidth.of(Names.responsible(source)));
        }
        int keyWidth = Math.min(keys, WIDEST_KEY);
        int nameWidth = Math.min(names, WIDEST_NAME);
        for (Source source : sources) {
            // A key is to be copied, so it is never cut.
            String line = DisplayWidth.pad(source.key(), keyWidth)
                    + "  " + DisplayWidth.pad(source.year(), years)
                    + "  " + DisplayWidth.pad(DisplayWidth.fit(Names.responsible(source), nameWidth), nameWidth)
                    + "  " + title(source);
            console.out()
                    .println(console.columns() > 0 ? DisplayWidth.fit(line, console.columns()) : line.stripTrailing());
        }
        if (console.columns() > 0) {
            console.err().println(sources.size() == 1 ? "1 source" : sources.size() + " sources");
        }
    }

    private static String title(Source source) {
        String title = source.title();
        if (title != null) {
            return title;
        }
        Archival archival = source.archival();
        return archival == null ? "[" + source.type() + "]" : place(archival);
    }

    /** The elements of an archival description one after another, as on the folder's cover. */
    private static String place(Archival archival) {
        StringBuilder out = new StringBuilder();
        if (archival.repository() != null) {
            out.append(archival.repository().shortest());
        }
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            if (!element.getKey().equals("fond-name")) {
                out.append(out.isEmpty() ? "" : ", ")
                        .append(element.getKey())
                        .append(' ')
                        .append(element.getValue());
            }
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeStartArray();
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringField("id", source.key());
            json.writeStringField("type", source.type());
            JsonOutput.field(json, "class", id(source.sourceClass()));
            JsonOutput.field(json, "language", source.language());
            JsonOutput.field(json, "year", source.year());
            JsonOutput.field(json, "responsible", Names.responsible(source));
            JsonOutput.field(json, "title", source.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String id(@Nullable SourceClass sourceClass) {
        return sourceClass == null ? null : sourceClass.word();
    }
}
