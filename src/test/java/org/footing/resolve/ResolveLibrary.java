package org.footing.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.exchange.ImportOptions;
import org.footing.exchange.Imports;
import org.footing.library.Library;
import org.footing.resolve.note.PrintedNote;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Libraries and notes for tests. */
final class ResolveLibrary {
    private ResolveLibrary() {}

    /** The sources of a bibliography in another format; of CSL-JSON, the items that a library can hold, with a type for those without one. */
    static Sources read(Path file) throws IOException {
        if (!file.toString().endsWith(".json")) {
            return ResolveLoop.read(file);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : new ObjectMapper().readTree(file.toFile())) {
            ObjectNode clean = (ObjectNode) item;
            if (clean.path("type").asText().isEmpty()) {
                clean.put("type", "document");
            }
            clean.remove(List.of("accessed", "position"));
            items.add(clean);
        }
        return ImportedSources.of(
                Imports.read(new SourceText(file.toString(), items.toString()), "UTF-8", ImportOptions.DEFAULT));
    }

    /** The sources that YAML describes. */
    static Sources of(Path folder, String yaml) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), yaml);
        return Library.at(folder).sources();
    }

    /** Notes numbered from 1; {@code *words*} are in italics. */
    static List<PrintedNote> notes(String... texts) {
        List<PrintedNote> notes = new ArrayList<>();
        for (String text : texts) {
            StringBuilder plain = new StringBuilder();
            List<Span> italics = new ArrayList<>();
            int start = -1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '*') {
                    plain.append(c);
                } else if (start < 0) {
                    start = plain.length();
                } else {
                    italics.add(new Span(start, plain.length()));
                    start = -1;
                }
            }
            int number = notes.size() + 1;
            notes.add(new PrintedNote(Integer.toString(number), number, plain.toString(), italics, List.of()));
        }
        return notes;
    }
}
