package org.footing.exchange;

import java.util.ArrayList;
import java.util.List;
import org.footing.source.Sources;
import org.footing.text.SourceText;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads CSL-JSON: a list of items, one item, or {@code {"items": […]}} and {@code {"references": […]}}. */
final class CslJsonImport {
    private CslJsonImport() {}

    static List<Mapping> read(SourceText text) {
        return read(text, Json.parse(text));
    }

    /** The items of a tree that {@code text} was parsed to. */
    static List<Mapping> read(SourceText text, Tree root) {
        Problems problems = new Problems(text);
        NewKeys keys = new NewKeys(text, problems);
        List<Mapping> items = new ArrayList<>();
        for (Tree tree : itemsOf(root)) {
            if (tree instanceof Mapping item) {
                items.add(withKey(item, keys));
            } else {
                problems.add(
                        tree.span(),
                        "expected an item, found " + tree.kindName(),
                        "write items as {\"id\": …, \"type\": …}");
            }
        }
        Sources.check(items, problems);
        problems.throwIfAny();
        return items;
    }

    private static List<Tree> itemsOf(Tree root) {
        if (root instanceof Sequence list) {
            return list.items();
        }
        if (root instanceof Mapping mapping) {
            for (String name : new String[] {"items", "references"}) {
                if (mapping.get(name) instanceof Sequence list) {
                    return list.items();
                }
            }
        }
        return List.of(root);
    }

    private static Mapping withKey(Mapping item, NewKeys keys) {
        Tree id = item.get("id");
        String key;
        if (id instanceof Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()) {
            key = keys.given(scalar.text(), scalar.span().start());
        } else {
            key = keys.made(
                    firstName(item.get("author")),
                    year(item.get("issued")),
                    item.span().start());
        }
        List<Mapping.Entry> entries = new ArrayList<>();
        entries.add(new Mapping.Entry(Draft.text("id"), new Scalar(key, Scalar.Kind.STRING, item.span())));
        for (Mapping.Entry entry : item.entries()) {
            if (!entry.name().equals("id")) {
                entries.add(entry);
            }
        }
        return new Mapping(entries, item.span());
    }

    private static String firstName(@Nullable Tree names) {
        if (names instanceof Sequence list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof Mapping name) {
            Tree family = name.get("family") == null ? name.get("literal") : name.get("family");
            return family instanceof Scalar scalar ? scalar.text() : "";
        }
        return "";
    }

    private static String year(@Nullable Tree issued) {
        Tree tree = issued instanceof Mapping date ? date.get("date-parts") : issued;
        while (tree instanceof Sequence list && !list.items().isEmpty()) {
            tree = list.items().get(0);
        }
        return tree instanceof Scalar scalar ? scalar.text() : "";
    }
}
