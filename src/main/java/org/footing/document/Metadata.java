package org.footing.document;

import java.util.List;

/**
 * What a manuscript's metadata block says of it, as plain text.
 *
 * @param title empty when there is none
 * @param authors their names, in order
 * @param lang a BCP 47 tag; empty when there is none
 */
public record Metadata(String title, List<String> authors, String lang) {
    /** A manuscript without a metadata block. */
    public static final Metadata NONE = new Metadata("", List.of(), "");

    public Metadata {
        authors = List.copyOf(authors);
    }
}
