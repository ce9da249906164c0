package org.footing.source;

import java.util.ArrayList;
import java.util.List;
import org.footing.text.Similar;
import org.footing.text.UsageException;

/** The fields that a source may have: CSL's variables and those of the library format. */
public final class FieldNames {
    private static final List<String> OWN = List.of(
            "id",
            "type",
            "class",
            "multi",
            "archival",
            "dates",
            "annotation",
            "tags",
            "uncertain",
            "custom",
            "categories");

    private FieldNames() {}

    static boolean isKnown(String name) {
        return OWN.contains(name)
                || CslSchema.TEXTS.contains(name)
                || CslSchema.NAMES.contains(name)
                || CslSchema.DATES.contains(name);
    }

    /** By the alphabet. */
    static List<String> all() {
        List<String> known = new ArrayList<>(OWN);
        known.addAll(CslSchema.TEXTS);
        known.addAll(CslSchema.NAMES);
        known.addAll(CslSchema.DATES);
        known.sort(null);
        return known;
    }

    /**
     * Refuses a field that a new source cannot have.
     *
     * @param path the field, or a deeper one: {@code archival.fond}
     * @throws UsageException with the names that may be meant
     */
    public static void require(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        if (!isKnown(name)) {
            List<String> similar = Similar.allTo(name, all());
            throw new UsageException(
                    "no source has a field `" + name + "`",
                    similar.isEmpty()
                            ? "what CSL has no place for stands in custom: --set custom." + name + "=…"
                            : "did you mean " + String.join(", ", similar) + "?");
        }
    }
}
