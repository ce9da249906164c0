package org.footing.resolve;

import java.util.List;
import org.footing.manuscript.Note;

/** A note and what its parts cite. */
public record NoteResolution(Note note, List<NoteLink> links) {
    public NoteResolution {
        links = List.copyOf(links);
    }
}
