package org.footing.manuscript;

import java.util.List;
import java.util.Optional;
import org.footing.document.CitationCluster;
import org.footing.document.Document;
import org.footing.document.DocumentProblem;
import org.footing.document.Metadata;
import org.footing.text.SourceText;

/**
 * A paper as a scholar reads it. All spans count UTF-16 code units of the document's source.
 *
 * @param document what was read
 * @param sections in the order of the text; the first is the text before any heading, and may be empty
 * @param paragraphs the running text outside notes, in its order
 * @param notes the notes in the order of their first reference, which is that of their numbers
 * @param unusedNotes the notes that no reference calls, in the order of the text; their number is 0
 * @param citations the clusters in the running text, outside notes
 * @param claims the marked claims, in the order of the text
 * @param problems what is malformed, in the order of the text
 */
public record Manuscript(
        Document document,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Note> notes,
        List<Note> unusedNotes,
        List<CitationCluster> citations,
        List<ClaimMark> claims,
        List<DocumentProblem> problems) {
    public Manuscript {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        unusedNotes = List.copyOf(unusedNotes);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /** What a document says in sections, sentences, notes and claims. */
    public static Manuscript of(Document document) {
        return ManuscriptReader.read(document);
    }

    /** The text in which spans count, and which knows their places. */
    public SourceText source() {
        return document.source();
    }

    /** What the draft says of itself. */
    public Metadata metadata() {
        return document.metadata();
    }

    /** The words of the running text, without notes and bracketed citations, on one line. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                out.append(out.length() == 0 ? "" : " ").append(sentence.text());
            }
        }
        return out.toString();
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
