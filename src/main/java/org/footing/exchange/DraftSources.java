package org.footing.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.document.CarriedSource;
import org.footing.document.Document;
import org.footing.source.Sources;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Sequence;

/** The sources that a draft brings: those that its fields or its metadata hold, and the bibliography files that it names. */
public final class DraftSources {
    private static final Span NOWHERE = new Span(0, 0);

    private DraftSources() {}

    /** Whether the draft brings any. */
    public static boolean has(Document document) {
        return !document.sources().isEmpty()
                || !document.metadata().bibliography().isEmpty();
    }

    /**
     * The sources as a library has them.
     *
     * @param folder where the files that the draft names are looked for
     * @throws InputException when one of them cannot be read
     */
    public static Sources of(Document document, Path folder) {
        String json = JsonWriter.document(new Sequence(List.copyOf(items(document, folder)), NOWHERE));
        return Sources.readJson(new SourceText(document.source().name(), json));
    }

    /**
     * The items that the draft brings, ready to be added to a library.
     *
     * @throws InputException when one of them cannot be read
     */
    public static List<Mapping> items(Document document, Path folder) {
        List<Mapping> items = new ArrayList<>();
        if (!document.sources().isEmpty()) {
            StringBuilder json = new StringBuilder("[");
            for (CarriedSource source : document.sources()) {
                json.append(json.length() == 1 ? "" : ",").append(withId(source));
            }
            SourceText text =
                    new SourceText(document.source().name(), json.append(']').toString());
            items.addAll(Imports.read(text, "UTF-8", options("csl-json")).items());
        }
        for (String named : document.metadata().bibliography()) {
            Path file = folder.resolve(named);
            if (!Files.exists(file)) {
                throw new InputException(new Diagnostic(
                        Location.of(document.source().name()),
                        "there is no bibliography " + named,
                        "put it beside the draft, or correct `bibliography` in its metadata"));
            }
            items.addAll(Imports.read(file, ImportOptions.DEFAULT).items());
        }
        return items;
    }

    private static String withId(CarriedSource source) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < source.key().length(); i++) {
            char c = source.key().charAt(i);
            id.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? " " : String.valueOf(c));
        }
        String rest = source.item().strip().substring(1).stripLeading();
        return "{\"id\":\"" + id + "\"" + (rest.startsWith("}") ? "" : ",") + rest;
    }

    private static ImportOptions options(String format) {
        return new ImportOptions(format, null, false, false, false);
    }
}
