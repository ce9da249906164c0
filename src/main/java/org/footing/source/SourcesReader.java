package org.footing.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Json;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;

/** Reads a whole file of sources. */
final class SourcesReader {
    private SourcesReader() {}

    /**
     * The sources that a text holds.
     *
     * @throws InputException with everything that is wrong with it
     */
    static Sources read(SourceText text, boolean json) {
        return read(text, json ? Json.parse(text) : Yaml.parse(text));
    }

    static Sources read(SourceText text, Tree root) {
        Problems problems = new Problems(text);
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
            if (root instanceof Mapping mapping && mapping.get("references") == null) {
                problems.add(
                        new Span(mapping.span().start(), mapping.span().start()),
                        "there is no list `references`",
                        "put the sources under a line `references:`");
            }
        }
        List<Source> sources = read(items, new SourceReader(problems, repositories), problems);
        problems.throwIfAny();
        return new Sources(text.name(), sources);
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
