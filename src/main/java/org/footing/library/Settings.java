package org.footing.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.footing.policy.Policies;
import org.footing.policy.PolicyReader;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a library: {@code footing.yaml}.
 *
 * @param language BCP 47, of the paper
 * @param style a style's id
 * @param manuscript the paper's file, relative to the library's folder; null when none is named
 * @param thresholds what {@code footing check} demands, as written: {@code claim} → {@code 90%}
 * @param policies how sources of several languages are shown
 * @param others fields that Footing does not know
 */
public record Settings(
        String language,
        String style,
        @Nullable String manuscript,
        Map<String, String> thresholds,
        Policies policies,
        Map<String, Tree> others) {
    public static final String FILE = "footing.yaml";
    public static final Settings DEFAULT =
            new Settings("en", "chicago-notes-bibliography", null, Map.of(), Policies.UNSAID, Map.of());

    public Settings {
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * Reads {@code footing.yaml} of a folder; the defaults when there is none.
     *
     * @throws InputException with everything that is wrong with the file
     */
    public static Settings read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? read(TextFile.read(file)) : DEFAULT;
    }

    static Settings read(SourceText text) {
        Problems problems = new Problems(text);
        Tree root = Yaml.parse(text);
        if (root instanceof Scalar scalar && scalar.isNull()) {
            return DEFAULT;
        }
        Fields fields = Fields.of(root, "the settings", problems);
        Settings settings = new Settings(
                textOr(fields, "language", DEFAULT.language),
                textOr(fields, "style", DEFAULT.style),
                fields.text("manuscript"),
                thresholds(fields.fields("thresholds")),
                policies(fields.tree("policy"), problems),
                others(fields));
        problems.throwIfAny();
        return settings;
    }

    private static Policies policies(@Nullable Tree tree, Problems problems) {
        return tree == null ? Policies.UNSAID : PolicyReader.read(tree, problems);
    }

    private static String textOr(Fields fields, String name, String otherwise) {
        String text = fields.text(name);
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static Map<String, String> thresholds(@Nullable Fields fields) {
        Map<String, String> thresholds = new LinkedHashMap<>();
        if (fields != null) {
            for (Mapping.Entry entry : fields.mapping().entries()) {
                String text = fields.text(entry.name());
                if (text != null) {
                    thresholds.put(entry.name(), text);
                }
            }
        }
        return thresholds;
    }

    private static Map<String, Tree> others(Fields fields) {
        Map<String, Tree> others = new LinkedHashMap<>();
        for (Mapping.Entry entry : fields.others()) {
            others.put(entry.name(), entry.value());
        }
        return others;
    }
}
