package org.footing.report;

import java.util.List;
import org.footing.apparatus.RenderedEntry;
import org.footing.apparatus.RenderedNote;
import org.footing.apparatus.RenderedPaper;
import org.jspecify.annotations.Nullable;

/**
 * The notes and entries of the manuscripts as a citation style renders them, in the format of the report that shows them.
 *
 * @param style the id of the style; empty when nothing is rendered
 * @param papers one for each manuscript, in the same order; or none
 */
public record NoteTexts(String style, List<RenderedPaper> papers) {
    /** Nothing is rendered. */
    public static final NoteTexts NONE = new NoteTexts("", List.of());

    public NoteTexts {
        papers = List.copyOf(papers);
    }

    /** The note with this label of the manuscript with this index; null when it is not rendered. */
    @Nullable
    RenderedNote note(int manuscript, String label) {
        if (manuscript < 0 || manuscript >= papers.size()) {
            return null;
        }
        for (RenderedNote note : papers.get(manuscript).notes()) {
            if (note.label().equals(label)) {
                return note;
            }
        }
        return null;
    }

    /** The entry of a source; empty when no bibliography is rendered or it has none. */
    String entry(String key) {
        for (RenderedPaper paper : papers) {
            for (RenderedEntry entry : paper.bibliography()) {
                if (entry.key().equals(key)) {
                    return entry.text();
                }
            }
        }
        return "";
    }
}
