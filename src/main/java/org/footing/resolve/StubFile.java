package org.footing.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.calendar.DateValue;
import org.footing.source.Archival;
import org.footing.source.Name;
import org.footing.source.Repository;
import org.footing.source.Source;
import org.jspecify.annotations.Nullable;

/** The sources that notes made, as a file of sources (YAML), each with the note that it was made of in its annotation. */
public final class StubFile {
    private final StringBuilder out = new StringBuilder("references:\n");

    private StubFile() {}

    /** The sources that the notes made, each once, in the order of the notes. */
    public static List<Source> stubs(List<NoteResolution> notes) {
        Map<String, Source> stubs = new LinkedHashMap<>();
        for (NoteResolution note : notes) {
            for (NoteLink link : note.links()) {
                Source stub = link.stub();
                if (stub != null) {
                    stubs.putIfAbsent(stub.key(), stub);
                }
            }
        }
        return new ArrayList<>(stubs.values());
    }

    /** The file. */
    public static String of(List<Source> stubs) {
        StubFile file = new StubFile();
        for (Source stub : stubs) {
            file.source(stub);
        }
        return stubs.isEmpty() ? "references: []\n" : file.out.toString();
    }

    private void source(Source source) {
        out.append("- id: ").append(quoted(source.key())).append('\n');
        field("type", source.type());
        field("language", source.language());
        for (Map.Entry<String, List<Name>> names : source.names().entrySet()) {
            out.append("  ").append(names.getKey()).append(":\n");
            for (Name name : names.getValue()) {
                out.append("  - {");
                out.append(name(name)).append("}\n");
            }
        }
        for (Map.Entry<String, String> text : source.texts().entrySet()) {
            field(text.getKey(), text.getValue());
        }
        for (Map.Entry<String, DateValue> date : source.dates().entrySet()) {
            field(date.getKey(), date.getValue().display().replace('–', '/'));
        }
        forms(source);
        archive(source.archival());
        field("annotation", source.annotation());
    }

    private static String name(Name name) {
        StringBuilder parts = new StringBuilder();
        String[] fields = {"family", "given", "literal"};
        String[] values = {name.family(), name.given(), name.literal()};
        for (int i = 0; i < fields.length; i++) {
            if (values[i] != null) {
                parts.append(parts.length() == 0 ? "" : ", ")
                        .append(fields[i])
                        .append(": ")
                        .append(quoted(values[i]));
            }
        }
        return parts.toString();
    }

    private void forms(Source source) {
        if (source.variants().isEmpty()) {
            return;
        }
        out.append("  multi:\n    _keys:\n");
        for (Map.Entry<String, Map<String, String>> field :
                source.variants().forms().entrySet()) {
            out.append("      ").append(field.getKey()).append(":\n");
            for (Map.Entry<String, String> form : field.getValue().entrySet()) {
                out.append("        ")
                        .append(form.getKey())
                        .append(": ")
                        .append(quoted(form.getValue()))
                        .append('\n');
            }
        }
    }

    private void archive(@Nullable Archival archival) {
        if (archival == null) {
            return;
        }
        out.append("  archival:\n");
        Repository repository = archival.repository();
        if (repository != null) {
            out.append("    repository: {name: ").append(quoted(repository.name()));
            if (repository.abbreviation() != null) {
                out.append(", abbreviation: ").append(quoted(repository.abbreviation()));
            }
            out.append("}\n");
        }
        for (Map.Entry<String, String> element : archival.elements().entrySet()) {
            out.append("    ")
                    .append(element.getKey())
                    .append(": ")
                    .append(quoted(element.getValue()))
                    .append('\n');
        }
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append("  ").append(name).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c == '\n' ? ' ' : c);
        }
        return quoted.append('"').toString();
    }
}
