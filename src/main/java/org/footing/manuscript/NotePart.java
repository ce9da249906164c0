package org.footing.manuscript;

import org.footing.text.Span;

/** A piece of a note: words of the author's, or citations that a style will render. */
public sealed interface NotePart permits Prose, CitationCluster {
    /** Its place in the manuscript. */
    Span span();
}
