package org.footing.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footing.source.CslSchema;
import org.footing.source.Name;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * One described work, in CSL's terms.
 *
 * @param key what the file calls it, which need not be a key of ours; empty when it has none
 * @param type a CSL type
 * @param texts standard and number variables, {@code language} among them as a BCP 47 tag
 * @param names by name variable
 * @param dates by date variable
 * @param tags keywords
 * @param annotation Markdown
 * @param forms texts in other scripts and languages: field, then language tag
 * @param archival elements of an archival description, {@code repository} (a name) among them
 * @param others what has no place in CSL, by name; a format's own fields stand in a mapping of the format's name
 * @param offset where the record starts in its file, in UTF-16 code units
 */
public record BibRecord(
        String key,
        String type,
        Map<String, String> texts,
        Map<String, List<Name>> names,
        Map<String, RecordDate> dates,
        List<String> tags,
        @Nullable String annotation,
        Map<String, Map<String, String>> forms,
        Map<String, String> archival,
        Map<String, Tree> others,
        int offset) {
    public BibRecord {
        if (!CslSchema.isType(type)) {
            throw new IllegalArgumentException("no CSL type: " + type);
        }
        texts = ordered(texts);
        names = ordered(names);
        dates = ordered(dates);
        tags = List.copyOf(tags);
        forms = ordered(forms);
        archival = ordered(archival);
        others = ordered(others);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A standard or number variable, or null. */
    public @Nullable String text(String variable) {
        return texts.get(variable);
    }

    /** The people under a name variable; empty when there are none. */
    public List<Name> people(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    public @Nullable RecordDate date(String variable) {
        return dates.get(variable);
    }
}
