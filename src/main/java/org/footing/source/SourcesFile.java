package org.footing.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.Diagnostic;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Json;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;

/** The file that holds a library's sources: CSL-YAML or CSL-JSON. */
public final class SourcesFile {
    private final Path path;

    private SourcesFile(Path path) {
        this.path = path;
    }

    /** The file at {@code path}, which need not be there yet; JSON when its name ends so. */
    public static SourcesFile at(Path path) {
        return new SourcesFile(path);
    }

    /**
     * {@code sources.yaml} of a library's folder, or {@code sources.json}; the first when there is none yet.
     *
     * @throws InputException when there are both
     */
    public static SourcesFile in(Path folder) {
        Path yaml = folder.resolve("sources.yaml");
        Path json = folder.resolve("sources.json");
        if (!Files.exists(json)) {
            return new SourcesFile(yaml);
        }
        if (Files.exists(yaml)) {
            throw new InputException(new Diagnostic(
                    Location.of(json.toString()), "the library has a sources.yaml as well", "keep one of the two"));
        }
        return new SourcesFile(json);
    }

    public Path path() {
        return path;
    }

    public boolean isJson() {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(".json");
    }

    /**
     * Reads all sources; a file that is not there yet holds none.
     *
     * @throws InputException with everything that is wrong with the file
     */
    public Sources read() {
        if (!Files.exists(path)) {
            return new Sources(path.toString(), List.of());
        }
        return read(TextFile.read(path));
    }

    /**
     * The source with this key.
     *
     * @throws UsageException when there is none
     */
    public Source get(String key) {
        return read().get(key);
    }

    private Sources read(SourceText text) {
        Problems problems = new Problems(text);
        Tree root = isJson() ? Json.parse(text) : Yaml.parse(text);
        Map<String, Repository> repositories = Map.of();
        List<Tree> items;
        if (root instanceof Sequence list) {
            items = list.items();
        } else if (root instanceof Scalar scalar && scalar.isNull()) {
            items = List.of();
        } else {
            Fields fields = Fields.of(root, "the library", problems);
            repositories = ArchivalReader.repositories(fields.tree("repositories"), problems);
            items = fields.list("references");
        }
        Sources sources = new Sources(text.name(), read(items, new SourceReader(problems, repositories), problems));
        problems.throwIfAny();
        return sources;
    }

    private static List<Source> read(List<Tree> items, SourceReader reader, Problems problems) {
        List<Source> sources = new ArrayList<>(items.size());
        Map<String, Source> seen = new HashMap<>(items.size() * 2);
        for (Tree item : items) {
            Source source = reader.read(item);
            Source first = seen.putIfAbsent(source.key(), source);
            if (first != null && !source.key().isEmpty()) {
                Scalar key = SourceReader.keyOf(item);
                problems.add(
                        key == null ? item.span() : key.span(),
                        "the id `" + source.key() + "` is taken by the source in line "
                                + first.location().line(),
                        "give one of the two another id");
            }
            sources.add(source);
        }
        return sources;
    }
}
