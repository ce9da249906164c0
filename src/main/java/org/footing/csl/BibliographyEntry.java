package org.footing.csl;

import java.util.List;
import org.footing.csl.output.Inline;

/**
 * One entry of a bibliography.
 *
 * @param item the item's id
 */
public record BibliographyEntry(String item, List<Inline> content) {
    public BibliographyEntry {
        content = List.copyOf(content);
    }
}
