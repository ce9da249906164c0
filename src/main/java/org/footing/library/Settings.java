package org.footing.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.language.TagFault;
import org.footing.manuscript.Restarts;
import org.footing.policy.Policies;
import org.footing.policy.PolicyReader;
import org.footing.text.InputException;
import org.footing.text.Location;
import org.footing.text.Similar;
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
 * @param restarts what begins anew with each chapter
 */
public record Settings(
        String language,
        String style,
        @Nullable String manuscript,
        Map<String, String> thresholds,
        Policies policies,
        Restarts restarts) {
    public static final String FILE = "footing.yaml";
    private static final List<String> NAMES =
            List.of("language", "style", "manuscript", "positions", "note-numbers", "thresholds", "policy");

    public static final Settings DEFAULT =
            new Settings("en", "chicago-notes-bibliography", null, Map.of(), Policies.UNSAID, Restarts.NONE);

    public Settings {
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
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
                new Restarts(isByChapter(fields, "positions"), isByChapter(fields, "note-numbers")));
        checkLanguage(fields);
        checkNames(fields, problems);
        problems.throwIfAny();
        return settings;
    }

    private static Policies policies(@Nullable Tree tree, Problems problems) {
        return tree == null ? Policies.UNSAID : PolicyReader.read(tree, problems);
    }

    private static boolean isByChapter(Fields fields, String name) {
        String text = fields.text(name);
        if (text != null && !text.equals("chapter") && !text.equals("paper")) {
            fields.fault(name, "`" + text + "` is neither paper nor chapter", "write paper or chapter");
        }
        return "chapter".equals(text);
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

    private static void checkLanguage(Fields fields) {
        String language = fields.text("language");
        TagFault fault = language == null || language.isBlank() ? null : TagFault.of(language);
        if (fault != null) {
            fields.fault(
                    "language",
                    "`" + language + "` " + fault.message(),
                    "write " + (fault.proposal().isEmpty() ? "en, ru, ja …" : fault.proposal()));
        }
    }

    /** A misspelt setting would do nothing, which looks like a setting that holds. */
    private static void checkNames(Fields fields, Problems problems) {
        for (Mapping.Entry entry : fields.others()) {
            String near = Similar.to(entry.name(), NAMES);
            problems.add(
                    entry.key().span(),
                    "there is no setting `" + entry.name() + "`",
                    (near == null ? "" : "did you mean " + near + "? ") + "The settings are "
                            + String.join(", ", NAMES));
        }
    }

    /** Where {@code footing.yaml} of a folder gives a setting; the file as a whole where it gives none. */
    public static Location place(Path folder, String name) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            SourceText text = TextFile.read(file);
            Tree value = Yaml.parse(text) instanceof Mapping mapping ? mapping.get(name) : null;
            if (value != null) {
                return text.locate(value.span());
            }
        }
        return Location.of(file.toString());
    }
}
