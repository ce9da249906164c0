package org.footing.manuscript;

import java.util.List;
import java.util.Optional;
import org.footing.text.SourceText;

/**
 * A paper as it was read. All spans count UTF-16 code units of {@code source}.
 *
 * @param source the text that was read
 * @param metadata what the metadata block says
 * @param sections in the order of the text; the first is the text before any heading, and may be empty
 * @param paragraphs the running text outside notes, in its order
 * @param notes the notes in the order of their first reference, which is that of their numbers
 * @param unusedNotes the notes that no reference calls, in the order of the text; their number is 0
 * @param citations the clusters in the running text, outside notes
 * @param claims the marked claims, in the order of the text
 * @param problems what is malformed, in the order of the text
 */
public record Manuscript(
        SourceText source,
        Metadata metadata,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Note> notes,
        List<Note> unusedNotes,
        List<CitationCluster> citations,
        List<ClaimMark> claims,
        List<ManuscriptProblem> problems) {
    public Manuscript {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        unusedNotes = List.copyOf(unusedNotes);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /** The note with this label, whether used or not. */
    public Optional<Note> note(String label) {
        for (Note note : notes) {
            if (note.label().equals(label)) {
                return Optional.of(note);
            }
        }
        for (Note note : unusedNotes) {
            if (note.label().equals(label)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }

    /** The first claim marked with this id. */
    public Optional<ClaimMark> claim(String id) {
        for (ClaimMark claim : claims) {
            if (claim.id().equals(id)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }
}
