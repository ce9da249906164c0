package org.footing.document;

import java.util.List;

/**
 * What a manuscript's metadata block says of it, as plain text.
 *
 * @param title empty when there is none
 * @param authors their names, in order
 * @param lang a BCP 47 tag; empty when there is none
 * @param bibliography files of sources, as the draft names them
 * @param nocite keys of sources for the bibliography that nothing cites; {@code *} for all
 */
public record Metadata(
        String title, List<String> authors, String lang, List<String> bibliography, List<String> nocite) {
    /** A manuscript without a metadata block. */
    public static final Metadata NONE = new Metadata("", List.of(), "", List.of(), List.of());

    public Metadata {
        authors = List.copyOf(authors);
        bibliography = List.copyOf(bibliography);
        nocite = List.copyOf(nocite);
    }

    /** One that names no sources. */
    public Metadata(String title, List<String> authors, String lang) {
        this(title, authors, lang, List.of(), List.of());
    }
}
