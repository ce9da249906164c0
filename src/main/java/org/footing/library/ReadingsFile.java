package org.footing.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.Scripts;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;

/** A dictionary of the user's own, {@code readings.yaml}: how names and words in kanji may be read. */
public final class ReadingsFile {
    public static final String FILE = "readings.yaml";

    private ReadingsFile() {}

    /**
     * The readings in kana by what is written; none when there is no such file.
     *
     * @throws org.footing.text.InputException with everything that is wrong with the file
     */
    public static Map<String, List<String>> read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? read(TextFile.read(file)) : Map.of();
    }

    static Map<String, List<String>> read(SourceText text) {
        Tree root = Yaml.parse(text);
        Map<String, List<String>> readings = new LinkedHashMap<>();
        if (root instanceof Scalar scalar && scalar.isNull()) {
            return readings;
        }
        Problems problems = new Problems(text);
        if (root instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                readings.put(entry.name(), readings(entry.value(), problems));
            }
        } else {
            problems.add(root.span(), "expected readings, found " + root.kindName(), "write `原: はら` lines");
        }
        problems.throwIfAny();
        return readings;
    }

    private static List<String> readings(Tree value, Problems problems) {
        List<Tree> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        List<String> readings = new ArrayList<>(items.size());
        for (Tree item : items) {
            if (item instanceof Scalar scalar && Scripts.of(scalar.text()).onlyKana()) {
                readings.add(scalar.text());
            } else {
                problems.add(
                        item.span(),
                        "expected a reading in kana, found "
                                + (item instanceof Scalar scalar ? "`" + scalar.text() + "`" : item.kindName()),
                        "write it in hiragana or katakana, several as a list");
            }
        }
        return readings;
    }
}
