package org.footing.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;

/** Reads {@code policy} of {@code footing.yaml}. */
public final class PolicyReader {
    private final Problems problems;
    private final Map<String, Policy> styles = new TreeMap<>();

    private PolicyReader(Problems problems) {
        this.problems = problems;
    }

    /** The policies in a tree; what is wrong with it goes to {@code problems}. */
    public static Policies read(Tree tree, Problems problems) {
        PolicyReader reader = new PolicyReader(problems);
        PolicyBuilder all = new PolicyBuilder();
        if (tree instanceof Mapping mapping) {
            reader.settings(mapping, List.of(), all);
        } else if (!(tree instanceof Scalar scalar && scalar.isNull())) {
            problems.add(tree.span(), "field `policy` must be a mapping", PolicyBuilder.SETTINGS);
        }
        return new Policies(all.build(), reader.styles, Policy.UNSAID);
    }

    private void settings(Mapping mapping, List<String> outer, PolicyBuilder builder) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (outer.isEmpty() && entry.name().equals("styles") && entry.value() instanceof Mapping byStyle) {
                for (Mapping.Entry style : byStyle.entries()) {
                    PolicyBuilder own = new PolicyBuilder();
                    if (style.value() instanceof Mapping settings && settings.get("styles") == null) {
                        settings(settings, List.of(), own);
                    } else {
                        problems.add(
                                style.value().span(), "a style’s policy must be a mapping", PolicyBuilder.SETTINGS);
                    }
                    styles.put(style.name(), own.build());
                }
                continue;
            }
            List<String> path = new ArrayList<>(outer);
            path.add(entry.name());
            setting(path, entry, builder);
        }
    }

    private void setting(List<String> path, Mapping.Entry entry, PolicyBuilder builder) {
        Tree value = entry.value();
        if (value instanceof Mapping inner) {
            settings(inner, path, builder);
            return;
        }
        try {
            builder.set(path, value instanceof Sequence sequence ? joined(sequence) : text(value));
        } catch (PolicyFault e) {
            problems.add(
                    e.isOfName() ? entry.key().span() : value.span(),
                    "field `policy." + String.join(".", path) + "`: " + e.message(),
                    e.advice());
        }
    }

    private static String text(Tree value) {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }

    private static String joined(Sequence sequence) {
        StringBuilder out = new StringBuilder();
        for (Tree item : sequence.items()) {
            out.append(out.length() == 0 ? "" : ", ").append(text(item));
        }
        return out.toString();
    }
}
