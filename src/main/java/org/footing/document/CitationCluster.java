package org.footing.document;

import java.util.List;
import org.footing.text.Span;

/**
 * Citations made at one place: {@code [see @a, p. 3; @b]} or {@code @a [p. 3]}.
 *
 * @param citations at least one
 * @param span with its brackets
 */
public record CitationCluster(List<Citation> citations, Span span) {
    public CitationCluster {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a cluster needs a citation");
        }
    }
}
