package org.footing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.Similar;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads {@code archival} on a source, and {@code repositories}. */
final class ArchivalReader {
    private final Problems problems;
    private final Map<String, Repository> repositories;

    ArchivalReader(Problems problems, Map<String, Repository> repositories) {
        this.problems = problems;
        this.repositories = repositories;
    }

    static Map<String, Repository> repositories(@Nullable Tree tree, Problems problems) {
        if (tree == null || (tree instanceof Scalar scalar && scalar.isNull())) {
            return Map.of();
        }
        Fields all = Fields.of(tree, "the repositories", problems);
        Map<String, Repository> repositories = new LinkedHashMap<>();
        for (Mapping.Entry entry : all.mapping().entries()) {
            Fields fields = all.fields(entry.name());
            if (fields != null) {
                repositories.put(entry.name(), repository(entry.name(), fields));
            }
        }
        return repositories;
    }

    private static Repository repository(@Nullable String key, Fields fields) {
        return new Repository(
                key,
                fields.requiredText("name"),
                fields.text("abbreviation"),
                fields.text("place"),
                fields.text("language"),
                new VariantsReader().read(fields.fields("multi")));
    }

    @Nullable
    Archival read(@Nullable Tree tree) {
        if (tree == null) {
            return null;
        }
        Fields fields = Fields.of(tree, "the archival description", problems);
        Repository repository = repository(fields);
        Map<String, String> elements = new LinkedHashMap<>();
        for (Mapping.Entry entry : fields.others()) {
            String name = entry.name();
            String value = fields.text(name);
            if (!Archival.ELEMENTS.contains(name)) {
                List<String> similar = Similar.allTo(name, Archival.ELEMENTS);
                problems.add(
                        entry.key().span(),
                        "`" + name + "` is no element of an archival description",
                        similar.isEmpty()
                                ? "use one of repository, " + String.join(", ", Archival.ELEMENTS)
                                : "did you mean " + similar.get(0) + "?");
            } else if (value != null) {
                elements.put(name, value);
                if (name.equals("jacar") && !isJacar(value)) {
                    fields.fault(name, "`" + value + "` is no JACAR reference code", "write A, B or C and 11 digits");
                }
            }
        }
        return new Archival(repository, elements);
    }

    private @Nullable Repository repository(Fields fields) {
        Tree tree = fields.tree("repository");
        if (tree instanceof Mapping) {
            return repository(null, Fields.of(tree, "a repository", problems));
        }
        String key = fields.text("repository");
        if (key == null) {
            return null;
        }
        Repository known = repositories.get(key);
        if (known == null) {
            List<String> similar = Similar.allTo(key, new ArrayList<>(repositories.keySet()));
            fields.fault(
                    "repository",
                    "`" + key + "` is not among the repositories",
                    similar.isEmpty()
                            ? "add it to `repositories`, or give its `name` here"
                            : "did you mean " + String.join(", ", similar) + "?");
        }
        return known;
    }

    private static boolean isJacar(String code) {
        if (code.length() != 12 || "ABC".indexOf(code.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < 12; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
