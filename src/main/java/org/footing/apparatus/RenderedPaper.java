package org.footing.apparatus;

import java.util.List;
import org.footing.text.Diagnostic;

/**
 * A paper's apparatus.
 *
 * @param notes in order
 * @param citations those in the running text, in order; empty in a style of notes
 * @param bibliography in the order of the style; empty when none was wanted
 * @param problems citations of sources that the library does not have
 */
public record RenderedPaper(
        List<RenderedNote> notes,
        List<RenderedCitation> citations,
        List<RenderedEntry> bibliography,
        List<Diagnostic> problems) {
    public RenderedPaper {
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
        bibliography = List.copyOf(bibliography);
        problems = List.copyOf(problems);
    }
}
