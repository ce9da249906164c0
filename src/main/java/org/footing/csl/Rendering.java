package org.footing.csl;

import java.util.List;
import org.footing.csl.output.Inline;

/**
 * What a processor rendered. {@link org.footing.csl.output.Output} settles the trees' punctuation and quotation marks when it
 * writes them.
 *
 * @param clusters one for each cluster of the request, in its order
 * @param bibliography in the order of the style; empty when the style has none, or none was wanted
 */
public record Rendering(List<List<Inline>> clusters, List<BibliographyEntry> bibliography) {
    public Rendering {
        clusters = List.copyOf(clusters);
        bibliography = List.copyOf(bibliography);
    }
}
