package org.footing.csl.styles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.AtomicFile;
import org.footing.text.SourceText;

/** Writes the index of the shipped styles. The build runs it once the classes are compiled. */
public final class StyleIndexer {
    private final List<StyleEntry> entries = new ArrayList<>();

    private StyleIndexer() {}

    /**
     * Writes the index.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        AtomicFile.write(Path.of(arguments[0]), index());
    }

    /** The index of the styles on the class path, as text. */
    static String index() throws IOException {
        StyleIndexer indexer = new StyleIndexer();
        URL known = StyleIndexer.class.getResource("/apa.csl");
        if (known == null) {
            throw new IllegalStateException("the class path lacks org.citationstyles:styles");
        }
        String jar = known.toString();
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar.substring(0, jar.indexOf('!'))), Map.of())) {
            indexer.addFolder(files.getPath("/"));
            indexer.addFolder(files.getPath("/dependent"));
        }
        URL own = StyleIndexer.class.getResource(StyleCatalogue.OWN + "own.list");
        if (own != null) {
            indexer.addOwn(own);
        }
        return indexer.lines();
    }

    private void addFolder(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.csl")) {
            for (Path file : files) {
                add(StyleHead.idOf(file.toString()), Files.readString(file));
            }
        }
    }

    private void addOwn(URL list) throws IOException {
        try (InputStream in = list.openStream()) {
            for (String id : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String text = StyleCatalogue.resource(StyleCatalogue.OWN + id + ".csl");
                if (text == null) {
                    throw new IllegalStateException("own.list names " + id + ", which is not there");
                }
                add(id, text);
            }
        }
    }

    private void add(String id, String text) {
        entries.add(StyleHead.read(id, new SourceText(id + ".csl", text)));
    }

    private String lines() {
        entries.sort(Comparator.comparing(StyleEntry::id));
        Map<String, StyleEntry> byId = new HashMap<>();
        StringBuilder out = new StringBuilder();
        for (StyleEntry entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                throw new UncheckedIOException(new IOException("two styles are called " + entry.id()));
            }
            out.append(entry.toLine()).append('\n');
        }
        return out.toString();
    }
}
