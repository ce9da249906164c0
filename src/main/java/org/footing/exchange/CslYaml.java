package org.footing.exchange;

import java.util.List;
import org.footing.source.Source;
import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Yaml;
import org.footing.text.tree.YamlWriter;

/** CSL-YAML, as pandoc reads it: items under {@code references}; they are those of CSL-JSON. */
final class CslYaml {
    private CslYaml() {}

    static List<Mapping> read(SourceText text) {
        return CslJsonImport.read(text, Yaml.parse(withoutMarks(text)));
    }

    /** Pandoc writes the block between two lines {@code ---}; the second would start another document. */
    private static SourceText withoutMarks(SourceText text) {
        String content = text.content();
        int end = content.indexOf("\n---", 3);
        return content.startsWith("---") && end > 0 ? new SourceText(text.name(), content.substring(0, end + 1)) : text;
    }

    static String write(Iterable<Source> sources) {
        StringBuilder out = new StringBuilder("references:\n");
        for (Mapping item : CslJsonExport.items(sources)) {
            out.append("- ").append(YamlWriter.item(item, 0)).append('\n');
        }
        return out.toString();
    }
}
