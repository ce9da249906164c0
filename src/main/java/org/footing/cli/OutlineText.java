package org.footing.cli;

import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.DocumentProblem;
import org.footing.manuscript.ClaimMark;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.manuscript.NoteReference;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Section;
import org.footing.manuscript.Sentence;
import org.footing.text.Wrap;

/** What was read in a manuscript, for people: each sentence on a line of its own, its notes under it. */
final class OutlineText {
    private final Manuscript manuscript;
    private final int columns;
    private final StringBuilder out = new StringBuilder();

    private OutlineText(Manuscript manuscript, int columns) {
        this.manuscript = manuscript;
        this.columns = columns == 0 ? Integer.MAX_VALUE : columns;
    }

    /** @param columns of a line; 0 for lines of any length */
    static String of(Manuscript manuscript, int columns) {
        OutlineText outline = new OutlineText(manuscript, columns);
        outline.write();
        return outline.out.toString();
    }

    private void write() {
        counts();
        for (Section section : manuscript.sections()) {
            boolean headed = section.title().isEmpty();
            if (!headed) {
                out.append('\n')
                        .append("#".repeat(section.level()))
                        .append(' ')
                        .append(section.title())
                        .append('\n');
            }
            for (Paragraph paragraph : manuscript.paragraphs()) {
                if (paragraph.section().equals(section)
                        && !paragraph.sentences().isEmpty()) {
                    out.append('\n');
                    for (Sentence sentence : paragraph.sentences()) {
                        sentence(sentence);
                    }
                }
            }
        }
        for (Note note : manuscript.unusedNotes()) {
            line("\nnot called: " + note.label() + "  " + note.text().replace('\n', ' '), "  ");
        }
        claims();
        problems();
    }

    private void counts() {
        int sentences = 0;
        int noted = 0;
        for (Paragraph paragraph : manuscript.paragraphs()) {
            sentences += paragraph.sentences().size();
            for (Sentence sentence : paragraph.sentences()) {
                noted += sentence.isNoted() ? 1 : 0;
            }
        }
        line(
                manuscript.source().name() + ": " + (manuscript.sections().size() - 1) + " sections, " + sentences
                        + " sentences (" + noted + " noted), "
                        + manuscript.notes().size() + " notes, "
                        + manuscript.citations().size() + " citations in the text, "
                        + manuscript.claims().size() + " claims",
                "  ");
    }

    private void sentence(Sentence sentence) {
        StringBuilder text = new StringBuilder(sentence.text());
        for (NoteReference reference : sentence.notes()) {
            text.append(" [").append(reference.label()).append(']');
        }
        for (CitationCluster cluster : sentence.citations()) {
            text.append(' ').append(cited(cluster));
        }
        line(text.toString(), "  ");
        for (NoteReference reference : sentence.notes()) {
            Note note = manuscript.note(reference.label()).orElse(null);
            if (note != null) {
                StringBuilder words = new StringBuilder("    " + note.label() + "  ");
                words.append(note.text().replace('\n', ' '));
                for (CitationCluster cluster : note.citations()) {
                    words.append(' ').append(cited(cluster));
                }
                line(words.toString(), "        ");
            }
        }
    }

    private static String cited(CitationCluster cluster) {
        StringBuilder text = new StringBuilder("[");
        for (Citation citation : cluster.citations()) {
            text.append(text.length() == 1 ? "@" : "; @").append(citation.key());
            text.append(citation.locatorText().isEmpty() ? "" : ", " + citation.locatorText());
        }
        return text.append(']').toString();
    }

    private void claims() {
        for (ClaimMark claim : manuscript.claims()) {
            line(
                    "\nclaim " + claim.id() + (claim.kind().isEmpty() ? "" : " (" + claim.kind() + ")") + ": "
                            + claim.text(),
                    "  ");
        }
    }

    private void problems() {
        for (DocumentProblem problem : manuscript.problems()) {
            line("\n" + manuscript.source().locate(problem.span()) + ": " + problem.message(), "  ");
        }
    }

    private void line(String text, String indent) {
        out.append(Wrap.lines(text, columns, indent)).append('\n');
    }
}
