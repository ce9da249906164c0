package org.footing.source;

import java.util.Map;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Sequence;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * Finds one source in a large YAML file and parses nothing but its lines. It knows the regular shape only: block style,
 * {@code references:} and {@code repositories:} at the margin, each item with an {@code id:} of its own line or beside the
 * dash. Anything else is left to the parser.
 */
final class YamlSourceFinder {
    private YamlSourceFinder() {}

    /** The source with this key; null when it is not there or the file is not of the regular shape. */
    static @Nullable Source find(SourceText text, String key) {
        YamlItemScanner scanner = new YamlItemScanner(text.content(), key);
        Span lines = scanner.scan();
        if (lines == null) {
            return null;
        }
        try {
            Tree tree = Yaml.parse(text, lines);
            if (!(tree instanceof Sequence list) || list.items().size() != 1) {
                return null;
            }
            Problems problems = new Problems(text);
            Tree item = list.items().get(0);
            Source source =
                    new SourceReader(problems, repositories(text, item, scanner.repositories(), problems)).read(item);
            return problems.isEmpty() && source.key().equals(key) ? source : null;
        } catch (InputException e) {
            // An alias whose anchor stands elsewhere, or a real error: the whole file tells which.
            return null;
        }
    }

    private static Map<String, Repository> repositories(
            SourceText text, Tree item, @Nullable Span lines, Problems problems) {
        boolean needed = item instanceof Mapping mapping && mapping.get("archival") != null;
        if (!needed || lines == null) {
            return Map.of();
        }
        Tree tree = Yaml.parse(text, lines);
        Tree repositories = tree instanceof Mapping mapping ? mapping.get("repositories") : null;
        return ArchivalReader.repositories(repositories, problems);
    }
}
