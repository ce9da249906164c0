package org.footing.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads {@code multi} on an item or a repository. */
final class VariantsReader {
    Variants read(@Nullable Fields multi) {
        if (multi == null) {
            return Variants.NONE;
        }
        Map<String, Map<String, String>> forms = new LinkedHashMap<>();
        Fields keys = multi.fields("_keys");
        if (keys != null) {
            for (Mapping.Entry entry : keys.mapping().entries()) {
                forms.put(entry.name(), texts(keys.fields(entry.name())));
            }
        }
        return new Variants(texts(multi.fields("main")), forms);
    }

    private static Map<String, String> texts(@Nullable Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fields != null) {
            for (Mapping.Entry entry : fields.mapping().entries()) {
                String text = fields.text(entry.name());
                if (text != null) {
                    texts.put(entry.name(), text);
                }
            }
        }
        return texts;
    }
}
