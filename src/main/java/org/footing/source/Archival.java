package org.footing.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an unpublished source lies.
 *
 * @param elements {@code fond}, {@code opis}, {@code delo} … as printed, in the order of the file
 */
public record Archival(@Nullable Repository repository, Map<String, String> elements) {
    /** The elements of the format, besides the repository. */
    public static final List<String> ELEMENTS = List.of(
            "fond",
            "fond-name",
            "opis",
            "poryadkovy-nomer",
            "papka",
            "karton",
            "delo",
            "edinitsa-khraneniya",
            "jacar",
            "volume-title",
            "image",
            "collection",
            "series",
            "box",
            "folder",
            "reel",
            "call-number");

    public Archival {
        elements = Variants.ordered(elements);
    }

    public @Nullable String element(String name) {
        return elements.get(name);
    }
}
