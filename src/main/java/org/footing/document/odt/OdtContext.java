package org.footing.document.odt;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.ExtractedText;
import org.footing.document.NoteBody;
import org.footing.document.field.FieldSources;

/** What all parts of a document share while it is read. */
final class OdtContext {
    final ExtractedText text;
    final OdtStyles styles;
    final FieldSources sources = new FieldSources();
    final List<NoteBody> notes = new ArrayList<>();
    String title = "";
    int paragraphs;
    int footnotes;
    int endnotes;

    OdtContext(ExtractedText text, OdtStyles styles) {
        this.text = text;
        this.styles = styles;
    }
}
