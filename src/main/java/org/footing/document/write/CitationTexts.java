package org.footing.document.write;

import java.util.List;
import org.footing.csl.output.Inline;
import org.footing.document.CitationCluster;

/** What a style made of the citations of a document. */
public interface CitationTexts {
    /** The rendered citations of a cluster; its full stop is settled with what follows it. */
    List<Inline> of(CitationCluster cluster);

    /** How many characters of the author's words after a cluster its rendering has taken in: a mark of punctuation, or none. */
    int taken(CitationCluster cluster);
}
