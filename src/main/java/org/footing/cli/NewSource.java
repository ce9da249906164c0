package org.footing.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.FieldValue;
import org.footing.text.UsageException;
import org.footing.text.tree.Draft;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;

/** A source put together from fields whose names may lead into mappings: {@code archival.fond}. */
final class NewSource {
    /** The fields that have an option of their own. */
    static final List<String> OPTIONS = List.of(
            "type",
            "title",
            "author",
            "editor",
            "translator",
            "container-title",
            "publisher",
            "publisher-place",
            "issued",
            "language",
            "class",
            "tags",
            "annotation");

    /** A field's value, or the fields below it. */
    private sealed interface Node {}

    private record Value(Tree tree) implements Node {}

    private record Branch(Map<String, Node> fields) implements Node {}

    private final Branch root = new Branch(new LinkedHashMap<>());

    static String describe(String field) {
        return switch (field) {
            case "type" -> "a CSL type: book, article-journal, chapter, document, …";
            case "author", "editor", "translator" -> "names: 'Family, Given; Family, Given'";
            case "issued" -> "a year, a date in EDTF, or 'literal: …'";
            case "language" -> "the source's language: ru, ja, en, …";
            case "class" -> "primary, secondary or tertiary";
            case "tags" -> "words, with commas between them";
            default -> "the field " + field;
        };
    }

    void set(String path, String written) {
        Branch branch = root;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            Node next = branch.fields()
                    .computeIfAbsent(path.substring(start, dot), name -> new Branch(new LinkedHashMap<>()));
            if (!(next instanceof Branch below)) {
                throw twice(path);
            }
            branch = below;
            start = dot + 1;
        }
        if (branch.fields().putIfAbsent(path.substring(start), new Value(FieldValue.parse(path, written))) != null) {
            throw twice(path);
        }
    }

    private static UsageException twice(String path) {
        return new UsageException("the field " + path + " is given twice", "leave one of the two out");
    }

    Mapping build() {
        return build(root);
    }

    private static Mapping build(Branch branch) {
        Draft draft = Draft.mapping();
        for (Map.Entry<String, Node> field : branch.fields().entrySet()) {
            Tree tree = field.getValue() instanceof Branch below ? build(below) : ((Value) field.getValue()).tree();
            draft.put(field.getKey(), tree);
        }
        return draft.build();
    }
}
