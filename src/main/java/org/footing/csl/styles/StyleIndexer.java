package org.footing.csl.styles;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.footing.csl.style.Style;
import org.footing.text.InputException;
import org.footing.text.Resource;
import org.footing.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Makes the project's own styles of their parts, and writes the index and the packs of all shipped ones. The build runs it
 * once the classes are compiled.
 */
public final class StyleIndexer {
    private final Map<String, String> styles = new TreeMap<>();
    private final Map<String, String> own = new TreeMap<>();

    private StyleIndexer() {}

    /**
     * Writes the project's own styles, the index and the packs.
     *
     * @param arguments the folder of this package among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        StyleIndexer indexer = new StyleIndexer();
        indexer.read();
        Path folder = Path.of(arguments[0]);
        StylePack.Builder texts = new StylePack.Builder();
        StylePack.Builder parsed = new StylePack.Builder();
        for (Map.Entry<String, String> style : indexer.all().entrySet()) {
            String id = style.getKey();
            texts.add(id, style.getValue().getBytes(StandardCharsets.UTF_8));
            byte[] pack = parsed(new SourceText(id + ".csl", style.getValue()));
            if (pack != null) {
                parsed.add(id, pack);
            }
        }
        Path whole = Files.createDirectories(folder.resolve("own"));
        for (Map.Entry<String, String> style : indexer.own.entrySet()) {
            Files.writeString(whole.resolve(style.getKey() + ".csl"), style.getValue());
        }
        texts.write(folder.resolve(StylePack.TEXTS));
        parsed.write(folder.resolve(StylePack.PARSED));
        Files.writeString(folder.resolve(StyleIndex.RESOURCE), indexer.index());
    }

    /** A parsed style; null when it is dependent, or when a part of it has a fault, which whoever uses that part will hear of. */
    private static byte @Nullable [] parsed(SourceText text) {
        try {
            Style style = Style.parse(text);
            return style.parent() == null ? style.pack() : null;
        } catch (InputException e) {
            return null;
        }
    }

    private void read() throws IOException {
        URL known = StyleIndexer.class.getResource("/apa.csl");
        if (known == null) {
            throw new IllegalStateException("the class path lacks org.citationstyles:styles");
        }
        String jar = known.toString();
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar.substring(0, jar.indexOf('!'))), Map.of())) {
            addFolder(files.getPath("/"));
            addFolder(files.getPath("/dependent"));
        }
        String list = Resource.text(StyleCatalogue.OWN + "own.list");
        if (list != null) {
            addOwn(list);
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.csl")) {
            for (Path file : files) {
                String id = StyleHead.idOf(file.toString());
                if (styles.put(id, Files.readString(file)) != null) {
                    throw new IllegalStateException("two styles are called " + id);
                }
            }
        }
    }

    private void addOwn(String list) {
        for (String id : list.lines().toList()) {
            String text = StyleParts.text(id);
            if (text == null) {
                throw new IllegalStateException("own.list names " + id + ", which is not there");
            }
            own.put(id, text);
        }
    }

    /** The texts of all styles, by id. One of the project's own stands for a shipped one of the same id. */
    private Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(styles);
        all.putAll(own);
        return all;
    }

    /** A line for each style, by id. */
    private String index() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> style : all().entrySet()) {
            String id = style.getKey();
            out.append(StyleHead.read(id, new SourceText(id + ".csl", style.getValue()))
                            .toLine())
                    .append('\n');
        }
        return out.toString();
    }
}
