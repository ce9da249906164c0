package org.footing.csl;

/** How a cite shows its author. */
public enum CiteMode {
    NORMAL,
    /** Without the author, whom the sentence names. */
    SUPPRESS_AUTHOR,
    /** The author and nothing else. */
    AUTHOR_ONLY,
    /** The author, then the cite without the author: {@code Hara (1995)}. */
    COMPOSITE
}
