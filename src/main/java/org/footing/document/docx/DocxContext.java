package org.footing.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.DocumentProblem;
import org.footing.document.ExtractedText;
import org.footing.document.field.FieldSources;

/** What all parts of a document share while it is read. */
final class DocxContext {
    final ExtractedText text;
    final DocxStyles styles;
    final DocxNumbering numbering;
    final FieldSources sources = new FieldSources();
    final List<DocumentProblem> problems = new ArrayList<>();
    /** The notes that are called, in the order of their calls. */
    final List<NotePlace> notes = new ArrayList<>();

    private final Map<String, String> labels = new HashMap<>();
    private int footnotes;
    private int endnotes;

    /** A note that is called, to be read after the text. */
    record NotePlace(boolean footnote, String id, String label) {}

    DocxContext(ExtractedText text, DocxStyles styles, DocxNumbering numbering) {
        this.text = text;
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The label of the note that a reference calls: its number, as Word counts; of endnotes with an {@code e}. */
    String label(PartElement reference) {
        boolean footnote = reference.is("w:footnoteReference");
        String id = reference.attribute("w:id", "");
        return labels.computeIfAbsent((footnote ? "f" : "e") + id, key -> {
            String label = footnote ? Integer.toString(++footnotes) : "e" + ++endnotes;
            notes.add(new NotePlace(footnote, id, label));
            return label;
        });
    }
}
