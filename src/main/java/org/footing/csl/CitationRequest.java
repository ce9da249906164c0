package org.footing.csl;

import java.util.List;
import org.footing.csl.item.Item;
import org.footing.csl.style.Style;

/**
 * What a processor is to render.
 *
 * @param style independent
 * @param locale the document's language, BCP 47; empty for the style's own
 * @param items at least those that {@code clusters} and {@code uncited} name
 * @param clusters in the order of the document
 * @param uncited the ids of items that the bibliography lists although no cluster cites them; one that is cited too counts once
 * @param bibliography whether a bibliography is wanted
 */
public record CitationRequest(
        Style style,
        String locale,
        List<Item> items,
        List<Cluster> clusters,
        List<String> uncited,
        boolean bibliography) {
    public CitationRequest {
        items = List.copyOf(items);
        clusters = List.copyOf(clusters);
        uncited = List.copyOf(uncited);
    }
}
