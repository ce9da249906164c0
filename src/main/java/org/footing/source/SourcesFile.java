package org.footing.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footing.text.AtomicFile;
import org.footing.text.Diagnostic;
import org.footing.text.FolderLock;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.Similar;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Editor;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.footing.text.tree.TreePath;

/**
 * The file that holds a library's sources: CSL-YAML or CSL-JSON. Every change takes the folder's lock, reads the file again,
 * replaces only the lines that change, and writes the file whole or not at all.
 */
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
        return SourcesReader.read(text(), isJson());
    }

    /**
     * The source with this key. The other sources are not read where that can be helped, nor checked.
     *
     * @throws UsageException when there is none
     */
    public Source get(String key) {
        SourceText text = text();
        Source found = isJson() ? JsonSourceFinder.find(text, key) : YamlSourceFinder.find(text, key);
        if (found != null) {
            return found;
        }
        List<String> keys = isJson() ? null : YamlItemScanner.keys(text.content());
        if (keys != null && !keys.contains(key)) {
            throw Sources.unknownKey(key, text.name(), Similar.allTo(key, keys));
        }
        return SourcesReader.read(text, isJson()).get(key);
    }

    private SourceText text() {
        return Files.exists(path) ? TextFile.read(path) : new SourceText(path.toString(), "");
    }

    /**
     * Adds items at the end.
     *
     * @param items CSL items, each with an {@code id} and a {@code type}
     * @throws UsageException when a key is taken, or an item is not one that the format allows
     */
    public void add(List<Mapping> items) {
        change(new Additions(items, isJson()));
    }

    /**
     * Sets a field, which may lie deeper: {@code archival.delo}, {@code author.0.given}.
     *
     * @throws UsageException when there is no such source or field, or the value is not one that the format allows
     */
    public void set(String key, String field, Tree value) {
        change((editor, sources) -> editor.set(ItemPath.of(editor.root(), sources.get(key), field, true), value));
    }

    /**
     * Sets a list of names. A name that was there already keeps its readings and other forms.
     *
     * @return the names that are gone with their other forms
     * @throws UsageException when there is no such source or field, or the value is not one that the format allows
     */
    public List<String> setNames(String key, String field, Tree names) {
        List<String> lost = new ArrayList<>();
        change((editor, sources) -> {
            TreePath path = ItemPath.of(editor.root(), sources.get(key), field, true);
            KeptForms kept = new KeptForms(path.in(editor.root()), names);
            editor.set(path, kept.names());
            lost.addAll(kept.lost());
        });
        return lost;
    }

    /**
     * Removes a field.
     *
     * @throws UsageException when there is no such source or field, or the source cannot be without it
     */
    public void unset(String key, String field) {
        change((editor, sources) -> editor.remove(ItemPath.of(editor.root(), sources.get(key), field, false)));
    }

    /** Sets the annotation; a blank one is removed. */
    public void annotate(String key, String markdown) {
        if (markdown.isBlank()) {
            unset(key, "annotation");
        } else {
            set(key, "annotation", FieldValue.annotation(markdown));
        }
    }

    /**
     * Removes a source. Whether anything cites it is for the caller to know.
     *
     * @throws UsageException when there is none
     */
    public void remove(String key) {
        change((editor, sources) -> editor.remove(ItemPath.of(editor.root(), sources.get(key))));
    }

    /** One change of the file. */
    interface Change {
        void apply(Editor editor, Sources sources);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void change(Change change) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new UsageException(path + " is not a file that can be written", "name a file in a folder");
        }
        try (FolderLock lock = FolderLock.acquire(folder)) {
            SourceText text = text();
            Editor editor = isJson() ? Editor.json(text) : Editor.yaml(text);
            change.apply(editor, SourcesReader.read(text, editor.root()));
            checkChanged(editor);
            AtomicFile.write(path, editor.text().content());
        } catch (IOException e) {
            throw new InputException(new Diagnostic(
                    Location.of(path.toString()),
                    "cannot be written: " + e.getMessage(),
                    "check that you may write to the folder"));
        }
    }

    /** What the change made of the file must be a library; its places would be those of a text that nobody has seen. */
    private static void checkChanged(Editor editor) {
        try {
            SourcesReader.read(editor.text(), editor.root());
        } catch (InputException e) {
            Diagnostic first = e.diagnostics().get(0);
            throw new UsageException(first.message(), first.advice());
        }
    }
}
