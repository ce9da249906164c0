package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.CarriedSource;
import org.footing.document.DocumentProblem;
import org.footing.document.Metadata;
import org.footing.document.ProblemKind;
import org.footing.text.InputException;
import org.footing.text.LineMap;
import org.footing.text.Location;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.JsonWriter;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.jspecify.annotations.Nullable;

/** The YAML block at the start of a manuscript (pandoc's manual, “Metadata blocks”). */
final class MetadataBlock {
    private final SourceText source;

    private MetadataBlock(SourceText source) {
        this.source = source;
    }

    /**
     * The lines between the two fences, or null when the text does not start with a block. Its end is where the second fence
     * starts.
     */
    static @Nullable Span find(SourceText source) {
        String text = source.content();
        LineMap lines = source.lines();
        int first = text.startsWith("\uFEFF") ? 1 : 0;
        if (lines.lineCount() < 3
                || !line(source, 1).substring(first).stripTrailing().equals("---")) {
            return null;
        }
        if (line(source, 2).isBlank()) {
            return null;
        }
        for (int i = 2; i <= lines.lineCount(); i++) {
            String line = line(source, i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new Span(lines.startOf(2), lines.startOf(i));
            }
        }
        return null;
    }

    private static String line(SourceText source, int number) {
        LineMap lines = source.lines();
        int end = number < lines.lineCount()
                ? lines.startOf(number + 1)
                : source.content().length();
        return source.content().substring(lines.startOf(number), end);
    }

    /** Reads the block; what cannot be read adds a problem. */
    static Metadata read(SourceText source, Span block, List<CarriedSource> sources, List<DocumentProblem> problems) {
        try {
            Tree tree = Yaml.parse(source, block);
            if (tree instanceof Mapping mapping) {
                sources.addAll(references(mapping));
                return new MetadataBlock(source).metadata(mapping);
            }
            return Metadata.NONE;
        } catch (InputException e) {
            e.diagnostics()
                    .forEach(diagnostic -> problems.add(new DocumentProblem(
                            ProblemKind.MALFORMED_METADATA,
                            new MetadataBlock(source).place(diagnostic.location(), block),
                            diagnostic.message(),
                            diagnostic.advice())));
            return Metadata.NONE;
        }
    }

    private Span place(Location location, Span block) {
        if (location.line() == 0) {
            return block;
        }
        int start = source.lines().startOf(location.line());
        String text = source.content();
        int left = Math.max(0, location.column() - 1);
        int offset =
                text.codePointCount(start, text.length()) < left ? text.length() : text.offsetByCodePoints(start, left);
        return new Span(offset, offset);
    }

    private Metadata metadata(Mapping mapping) {
        Tree authors = mapping.get("author");
        return new Metadata(
                text(mapping.get("title")),
                authors(authors == null ? mapping.get("authors") : authors),
                text(mapping.get("lang")),
                texts(mapping.get("bibliography")),
                keys(mapping.get("nocite")));
    }

    private static List<String> texts(@Nullable Tree tree) {
        List<String> texts = new ArrayList<>();
        if (tree instanceof Sequence sequence) {
            for (Tree item : sequence.items()) {
                texts.addAll(texts(item));
            }
        } else if (!text(tree).isEmpty()) {
            texts.add(text(tree));
        }
        return texts;
    }

    /** The keys of citations in a text: {@code @a, @b}, or {@code @*} for all. */
    private static List<String> keys(@Nullable Tree tree) {
        List<String> keys = new ArrayList<>();
        for (String text : texts(tree)) {
            for (String word : text.split("[\\s,;]+", -1)) {
                if (word.startsWith("@") && word.length() > 1) {
                    keys.add(word.substring(1));
                }
            }
        }
        return keys;
    }

    /** The sources that the block holds itself, as pandoc's {@code references} (manual, “Inline references”). */
    private static List<CarriedSource> references(Mapping mapping) {
        List<CarriedSource> sources = new ArrayList<>();
        if (mapping.get("references") instanceof Sequence items) {
            for (Tree item : items.items()) {
                if (item instanceof Mapping source && !text(source.get("id")).isEmpty()) {
                    List<Mapping.Entry> rest = new ArrayList<>();
                    for (Mapping.Entry entry : source.entries()) {
                        if (!entry.name().equals("id")) {
                            rest.add(entry);
                        }
                    }
                    sources.add(new CarriedSource(
                            text(source.get("id")), JsonWriter.document(new Mapping(rest, source.span()))));
                }
            }
        }
        return sources;
    }

    private static List<String> authors(@Nullable Tree tree) {
        List<String> names = new ArrayList<>();
        if (tree instanceof Sequence sequence) {
            for (Tree item : sequence.items()) {
                addName(names, item);
            }
        } else if (tree != null) {
            addName(names, tree);
        }
        return names;
    }

    private static void addName(List<String> names, Tree author) {
        String name = author instanceof Mapping mapping ? text(mapping.get("name")) : text(author);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private static String text(@Nullable Tree tree) {
        return tree instanceof Scalar scalar && !scalar.isNull() ? scalar.text().strip() : "";
    }
}
