package org.footing.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.footing.search.index.SourceLine;
import org.footing.text.DisplayWidth;

/** Prints sources, a line each, in columns. */
final class SourceLines {
    private static final int WIDEST_KEY = 24;
    private static final int WIDEST_NAME = 20;

    private final Console console;
    private final int keyWidth;
    private final int yearWidth;
    private final int nameWidth;

    SourceLines(Console console, List<SourceLine> lines) {
        this.console = console;
        int keys = 0;
        int names = 0;
        int years = 4;
        for (SourceLine line : lines) {
            keys = Math.max(keys, DisplayWidth.of(line.key()));
            years = Math.max(years, DisplayWidth.of(line.year()));
            names = Math.max(names, DisplayWidth.of(line.responsible()));
        }
        this.keyWidth = Math.min(keys, WIDEST_KEY);
        this.nameWidth = Math.min(names, WIDEST_NAME);
        this.yearWidth = years;
    }

    /** The line as it is printed, cut to the terminal. A key is to be copied, so it is never cut. */
    String of(SourceLine source) {
        String line = DisplayWidth.pad(source.key(), keyWidth)
                + "  " + DisplayWidth.pad(source.year(), yearWidth)
                + "  " + DisplayWidth.pad(DisplayWidth.fit(source.responsible(), nameWidth), nameWidth)
                + "  " + source.heading();
        return console.columns() > 0 ? DisplayWidth.fit(line, console.columns()) : line.stripTrailing();
    }

    static void write(JsonGenerator json, List<SourceLine> sources) throws IOException {
        json.writeStartArray();
        for (SourceLine source : sources) {
            json.writeStartObject();
            write(json, source);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, SourceLine source) throws IOException {
        json.writeStringField("id", source.key());
        json.writeStringField("type", source.type());
        JsonOutput.field(json, "class", source.sourceClass());
        JsonOutput.field(json, "language", source.language());
        JsonOutput.field(json, "year", source.year());
        JsonOutput.field(json, "responsible", source.responsible());
        JsonOutput.field(json, "title", source.title());
    }
}
