package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.footing.language.transliteration.Reading;
import org.footing.language.transliteration.Transliteration;
import org.footing.text.DisplayWidth;
import org.footing.text.Similar;
import org.footing.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code footing romanize}: a text in other letters. It needs no library. */
final class RomanizeCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        "romanize",
                        "Write Cyrillic or kana in Latin letters, or Japanese in Cyrillic ones, by a named system; without"
                                + " TEXT each line of standard input. Kanji are never read: give their reading in kana.")
                .addPositional(Specs.parameter("0..*", "TEXT", "the text; several words are one text"))
                .addOption(Specs.option(
                        "one of the systems below (default: bgn for Cyrillic, hepburn for kana)",
                        "SYSTEM",
                        "-s",
                        "--system"))
                .addOption(Specs.flag("turn Latin letters back into Cyrillic; with iso9 alone", "--reverse"))
                .addOption(Specs.format("text", "json"));
        spec.usageMessage().footer(footer());
        return spec;
    }

    private static String[] footer() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Systems:");
        for (Transliteration system : Transliteration.values()) {
            String read = system.read(system.sample()).known().orElse("");
            lines.add("  " + DisplayWidth.pad(system.id(), 19) + " " + system.sample() + " → " + read);
        }
        lines.add("");
        lines.add("Examples:");
        lines.add("  footing romanize 'Юрин, В. П.' --system loc-simple");
        lines.add("  footing romanize 'きょくとう きょうわこく'");
        lines.add("  footing romanize Fujimoto --system polivanov");
        lines.add("  footing romanize --system iso9 < titles.txt");
        return lines.toArray(new String[0]);
    }

    @Override
    public int run(Call call) throws IOException {
        boolean json = call.format("text", "json").isJson();
        Transliteration system = system(call);
        List<String> words = call.parameters(0);
        boolean fromInput = words.isEmpty();
        List<String> texts = fromInput ? lines(call.standardInput()) : List.of(String.join(" ", words));
        List<Romanisation> all = new ArrayList<>(texts.size());
        for (String text : texts) {
            all.add(Romanisation.of(text, system, call.has("--reverse")));
        }
        if (json) {
            JsonOutput.print(call.console(), out -> write(out, all));
        }
        boolean read = true;
        for (int i = 0; i < all.size(); i++) {
            Romanisation one = all.get(i);
            if (!json && (one.isRead() || fromInput)) {
                // What cannot be read leaves an empty line, so that the lines of input and output stay side by side.
                call.console().out().println(one.result());
            }
            if (!one.isRead()) {
                String where = fromInput ? "standard input:" + (i + 1) + ":" + one.column() + ": " : "footing: ";
                call.console().err().println(where + one.fault());
                read = false;
            }
        }
        return read ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static @Nullable Transliteration system(Call call) {
        String id = call.option("--system");
        boolean reverse = call.has("--reverse");
        if (id == null) {
            return reverse ? Transliteration.ISO_9 : null;
        }
        Transliteration system = named(id);
        if (reverse && !system.isReversible()) {
            throw new UsageException(
                    id + " cannot be turned back: it writes several letters alike", "only iso9 can be reversed");
        }
        return system;
    }

    /** The system of this name, as users write it. */
    static Transliteration named(String id) {
        Transliteration system = Transliteration.named(id);
        if (system == null) {
            String near = Similar.to(id, Transliteration.ids());
            throw new UsageException(
                    "there is no system '" + id + "'",
                    near == null
                            ? "choose one of " + String.join(", ", Transliteration.ids())
                            : "did you mean " + near + "?");
        }
        return system;
    }

    private static List<String> lines(String input) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < input.length()) {
            int end = input.indexOf('\n', start);
            int next = end < 0 ? input.length() : end + 1;
            end = end < 0 ? input.length() : end;
            boolean returned = end > start && input.charAt(end - 1) == '\r';
            lines.add(input.substring(start, returned ? end - 1 : end));
            start = next;
        }
        return lines;
    }

    private static void write(JsonGenerator json, List<Romanisation> all) throws IOException {
        json.writeStartArray();
        for (Romanisation one : all) {
            json.writeStartObject();
            json.writeStringField("text", one.text());
            Transliteration system = one.system();
            JsonOutput.field(json, "system", system == null ? null : system.id());
            if (one.reading() instanceof Reading.Unknown unknown) {
                json.writeObjectFieldStart("unread");
                json.writeStringField("letters", unknown.letters());
                json.writeStringField("script", unknown.script().code());
                json.writeNumberField("column", one.column());
                json.writeStringField("message", one.fault());
                json.writeEndObject();
            } else {
                json.writeStringField("result", one.result());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
