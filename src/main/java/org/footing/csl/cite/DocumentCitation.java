package org.footing.csl.cite;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of cites in a document that changes.
 *
 * @param id unique in the document
 * @param sorted whether the style may sort the cites
 * @param forced for each cite the position that holds whatever the document says, or null; empty when none is forced
 */
public record DocumentCitation(String id, Cluster cluster, boolean sorted, List<@Nullable ForcedPosition> forced) {
    public DocumentCitation {
        forced = new ArrayList<>(forced);
        if (!forced.isEmpty() && forced.size() != cluster.cites().size()) {
            throw new IllegalArgumentException("a forced position, or null, is due for each cite");
        }
    }

    public static DocumentCitation of(String id, Cluster cluster) {
        return new DocumentCitation(id, cluster, true, List.of());
    }

    /** The cites with the positions forced on them. */
    public List<PlacedCite> placed() {
        List<PlacedCite> out = new ArrayList<>(cluster.cites().size());
        for (int i = 0; i < cluster.cites().size(); i++) {
            out.add(new PlacedCite(cluster.cites().get(i), forced.isEmpty() ? null : forced.get(i)));
        }
        return out;
    }
}
