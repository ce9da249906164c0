package org.footing.source;

import java.util.Map;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.Span;
import org.footing.text.tree.Json;
import org.footing.text.tree.JsonItems;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Finds one source in a large CSL-JSON file and builds nothing for the others. */
final class JsonSourceFinder {
    private JsonSourceFinder() {}

    /** The source with this key; null when it is not there, or is not the only one, or the file is no plain list of items. */
    static @Nullable Source find(SourceText text, String key) {
        try {
            Span span = JsonItems.find(text, "id", key);
            if (span == null) {
                return null;
            }
            Problems problems = new Problems(text);
            Tree item = Json.parse(text, span);
            boolean refersElsewhere = item instanceof Mapping mapping
                    && mapping.get("archival") instanceof Mapping archival
                    && !(archival.get("repository") instanceof Mapping);
            if (refersElsewhere) {
                return null;
            }
            Source source = new SourceReader(problems, Map.of()).read(item);
            return problems.isEmpty() ? source : null;
        } catch (InputException e) {
            // The whole file tells what is wrong with it.
            return null;
        }
    }
}
