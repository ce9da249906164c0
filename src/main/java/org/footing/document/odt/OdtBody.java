package org.footing.document.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.field.NoteStart;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a document, a note or a cell (ISO/IEC 26300, part 3, sections 5 and 9). */
final class OdtBody {
    private final OdtContext context;
    private final String place;
    private final List<OdtText.PendingNote> pending = new ArrayList<>();
    private List<Block> out = new ArrayList<>();
    private int count;

    /** @param place how messages call its paragraphs; empty for those of the text */
    OdtBody(OdtContext context, String place) {
        this.context = context;
        this.place = place;
    }

    List<Block> read(PartElement parent) {
        inside(parent);
        return out;
    }

    /** Reads the notes that the text called: they come after it, in its order. */
    void readNotes() {
        for (OdtText.PendingNote note : pending) {
            PartElement body = note.note().child("text:note-body");
            int start = context.text.offset();
            String kind =
                    note.label().startsWith("e") ? "endnote " + note.label().substring(1) : "footnote " + note.label();
            List<Block> blocks =
                    body == null ? List.of() : NoteStart.trimmed(new OdtBody(context, kind + ", ").read(body));
            context.notes.add(new NoteBody(note.label(), blocks, new Span(start, context.text.offset())));
        }
    }

    private void inside(PartElement parent) {
        for (PartElement child : parent.children()) {
            switch (child.name()) {
                case "text:p", "text:h" -> paragraph(child);
                case "text:list" -> list(child, child.attribute("text:style-name"), 1);
                case "table:table" -> table(child);
                case "text:section" -> section(child);
                case "text:tracked-changes", "office:forms", "text:sequence-decls", "text:variable-decls" -> {}
                case "draw:frame" -> {
                    PartElement box = child.child("draw:text-box");
                    if (box != null) {
                        inside(box);
                    }
                }
                default -> inside(child);
            }
        }
    }

    private void section(PartElement element) {
        String name = element.attribute("text:name", "");
        if (name.contains("ZOTERO_BIBL") || name.contains("CSL_BIBLIOGRAPHY")) {
            int at = context.text.offset();
            out.add(new Block.Division(new Attributes("refs", List.of(), Map.of()), List.of(), new Span(at, at)));
        } else {
            inside(element);
        }
    }

    private void paragraph(PartElement element) {
        count++;
        context.text.start(place + "paragraph " + count);
        int start = context.text.offset();
        OdtText reader = new OdtText(context);
        List<TextNode> content = reader.read(element);
        pending.addAll(reader.notes());
        String style = element.attribute("text:style-name");
        if (!content.isEmpty() && !context.styles.isHidden("paragraph", style)) {
            out.add(block(element, style, content, NodeRuns.span(content, start)));
        }
        for (PartElement box : reader.boxes()) {
            inside(box);
        }
    }

    private Block block(PartElement element, @Nullable String style, List<TextNode> content, Span span) {
        if (element.is("text:h")) {
            int level = 1;
            try {
                level = Integer.parseInt(element.attribute("text:outline-level", "1"));
            } catch (NumberFormatException e) {
                level = 1;
            }
            return new Block.Heading(Math.max(1, level), content, Attributes.NONE, span);
        }
        if (context.title.isEmpty() && context.styles.isOneOf("paragraph", style, "title")) {
            context.title = OdtText.words(content).strip();
        }
        if (context.styles.isOneOf("paragraph", style, "preformatted_20_text", "source_20_text")) {
            return new Block.Code("", OdtText.words(content) + "\n", span);
        }
        Block text = new Block.Text(content, span);
        return context.styles.isOneOf("paragraph", style, "quotations")
                ? new Block.Quotation(List.of(text), span)
                : text;
    }

    private void list(PartElement element, @Nullable String style, int level) {
        List<List<Block>> items = new ArrayList<>();
        int start = context.text.offset();
        List<Block> outer = out;
        for (PartElement item : element.children()) {
            out = new ArrayList<>();
            for (PartElement child : item.children()) {
                if (child.is("text:list")) {
                    list(child, child.attribute("text:style-name", style == null ? "" : style), level + 1);
                } else if (child.is("text:p") || child.is("text:h")) {
                    paragraph(child);
                } else {
                    inside(child);
                }
            }
            if (!out.isEmpty()) {
                items.add(out);
            }
        }
        out = outer;
        if (!items.isEmpty()) {
            out.add(new Block.Listing(
                    context.styles.isOrdered(style, level),
                    context.styles.start(style, level),
                    true,
                    items,
                    new Span(start, context.text.offset())));
        }
    }

    private void table(PartElement element) {
        List<List<List<Block>>> head = new ArrayList<>();
        List<List<List<Block>>> rows = new ArrayList<>();
        int start = context.text.offset();
        rows(element, head, rows, false);
        int columns = 0;
        for (List<List<Block>> row : head) {
            columns = Math.max(columns, row.size());
        }
        for (List<List<Block>> row : rows) {
            columns = Math.max(columns, row.size());
        }
        List<Block.Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            alignments.add(Block.Alignment.DEFAULT);
        }
        out.add(new Block.Table(List.of(), alignments, head, rows, new Span(start, context.text.offset())));
    }

    private void rows(PartElement parent, List<List<List<Block>>> head, List<List<List<Block>>> rows, boolean inHead) {
        for (PartElement child : parent.children()) {
            if (child.is("table:table-row")) {
                (inHead ? head : rows).add(cells(child));
            } else if (child.name().startsWith("table:table-")) {
                rows(child, head, rows, inHead || child.is("table:table-header-rows"));
            }
        }
    }

    private List<List<Block>> cells(PartElement row) {
        List<List<Block>> cells = new ArrayList<>();
        List<Block> outer = out;
        for (PartElement cell : row.children()) {
            if (cell.is("table:table-cell") || cell.is("table:covered-table-cell")) {
                out = new ArrayList<>();
                inside(cell);
                cells.add(out);
            }
        }
        out = outer;
        return cells;
    }
}
