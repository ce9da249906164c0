package org.footing.document.pandoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Attributes: an id, classes, and pairs. */
final class PandocAttributes {
    private PandocAttributes() {}

    static Attributes of(@Nullable Tree tree) {
        List<Tree> parts = PandocReader.items(tree);
        if (parts.size() < 3) {
            return Attributes.NONE;
        }
        List<String> classes = new ArrayList<>();
        for (Tree each : PandocReader.items(parts.get(1))) {
            classes.add(PandocReader.text(each));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Tree pair : PandocReader.items(parts.get(2))) {
            List<Tree> both = PandocReader.items(pair);
            if (both.size() == 2) {
                values.put(PandocReader.text(both.get(0)), PandocReader.text(both.get(1)));
            }
        }
        return new Attributes(PandocReader.text(parts.get(0)), classes, values);
    }
}
