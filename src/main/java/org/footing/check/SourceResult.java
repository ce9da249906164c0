package org.footing.check;

import java.util.List;
import org.footing.manuscript.Note;
import org.footing.source.Source;

/**
 * A source and what rests on it.
 *
 * @param claims those with a link to it, in the order of the text
 * @param notes those that cite it, in their order
 */
public record SourceResult(Source source, List<ClaimResult> claims, List<Note> notes) {
    public SourceResult {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
