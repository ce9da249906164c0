package org.footing.document;

/** How a citation shows its author (pandoc's manual, “Citation syntax”). */
public enum CitationMode {
    /** {@code [@key]}. */
    NORMAL,
    /** {@code [-@key]}: the sentence has named the author already. */
    SUPPRESS_AUTHOR,
    /** {@code @key}: the author's name is part of the sentence. */
    AUTHOR_IN_TEXT
}
