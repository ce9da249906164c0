package org.footing.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footing.text.UsageException;
import org.footing.text.tree.Editor;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Scalar;

/** New items for a file of sources. */
record Additions(List<Mapping> items, boolean json) implements SourcesFile.Change {
    Additions {
        items = List.copyOf(items);
    }

    @Override
    public void apply(Editor editor, Sources sources) {
        Set<String> added = new HashSet<>();
        for (Mapping item : items) {
            Scalar key = SourceReader.keyOf(item);
            if (key == null) {
                throw new UsageException("a source without an id", "give it an id");
            }
            if (sources.find(key.text()) != null) {
                throw new UsageException(
                        "there is a source `" + key.text() + "` already",
                        "choose another id, or change that source with `footing edit`");
            }
            if (!added.add(key.text())) {
                throw new UsageException("two of the new sources have the id `" + key.text() + "`", "rename one");
            }
        }
        editor.append(ItemPath.list(editor.root(), json), items);
    }
}
