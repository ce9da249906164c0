package org.footing.cli;

import java.util.List;
import java.util.Map;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.PrintedDate;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** A source that was made of a note, on one line: its fields in the order in which notes print them. */
final class StubLine {
    private final StringBuilder out = new StringBuilder();

    private StubLine() {}

    static String of(Source source) {
        StubLine line = new StubLine();
        line.out.append(source.type());
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            StringBuilder people = new StringBuilder();
            for (Name name : names.getValue()) {
                people.append(people.length() == 0 ? "" : "; ").append(name.display());
            }
            line.add(names.getKey(), people.toString());
        }
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            line.add(text.getKey(), text.getValue());
        }
        line.add("issued", source.year());
        PrintedDate event = source.printedDates().get("event-date");
        line.add("event-date", event == null ? null : event.printed());
        Archival archival = source.archival();
        if (archival != null) {
            line.add(
                    "repository",
                    archival.repository() == null ? null : archival.repository().shortest());
            for (Map.Entry<String, String> element : archival.elements().entrySet()) {
                line.add(element.getKey(), element.getValue());
            }
        }
        return line.out.toString();
    }

    private void add(String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(" · ").append(field).append(": ").append(value);
        }
    }
}
