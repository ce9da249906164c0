package org.footing.document.docx;

import java.util.List;
import java.util.Map;
import org.footing.document.Attributes;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.field.CslField;
import org.footing.text.Span;

/** Reads fields by what their instruction says: citations of reference managers and of Word itself, links; of all others what they show stays. */
final class FieldReader {
    private FieldReader() {}

    /** Whether the field shows a bibliography that its program makes: it will be made anew. */
    static boolean isBibliography(String instruction) {
        String code = instruction.strip();
        return code.startsWith("ADDIN ZOTERO_BIBL")
                || code.startsWith("ADDIN Mendeley Bibliography")
                || code.startsWith("ADDIN EN.REFLIST")
                || code.startsWith("ADDIN CitaviBibliography")
                || code.contains("CSL_BIBLIOGRAPHY")
                || code.equals("BIBLIOGRAPHY")
                || code.startsWith("BIBLIOGRAPHY ");
    }

    static List<TextNode> nodes(DocxField field, DocxContext context) {
        String code = field.instruction.toString().strip();
        List<TextNode> shown = NodeRuns.joined(field.shown);
        Span span = new Span(field.start, Math.max(field.start, context.text.offset()));
        List<TextNode> cited = List.of();
        if (code.contains("CSL_CITATION")) {
            cited = new CslField(context.sources, span).nodes(code);
        } else if (code.startsWith("ADDIN EN.CITE")) {
            cited = new EndNoteField(context, span).nodes(code);
        } else if (code.startsWith("CITATION ")) {
            cited = new WordCitation(context, span).nodes(code);
        } else if (code.startsWith("HYPERLINK ")) {
            return shown.isEmpty()
                    ? shown
                    : List.of(new TextNode.Linked(target(code), "", shown, NodeRuns.span(shown, span.start())));
        } else if (isBibliography(code)) {
            return List.of(new TextNode.Marked(new Attributes("refs", List.of(), Map.of()), List.of(), span));
        }
        return cited.isEmpty() ? shown : cited;
    }

    /** {@code HYPERLINK "address" \l "anchor"} (ISO/IEC 29500-1, 17.16.5.25). */
    private static String target(String code) {
        List<String> words = FieldCode.words(code);
        String address = words.size() > 1 && !words.get(1).startsWith("\\") ? words.get(1) : "";
        int anchor = words.indexOf("\\l");
        return anchor > 0 && anchor + 1 < words.size() ? address + "#" + words.get(anchor + 1) : address;
    }
}
