package org.footing.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one part: the text, a note, a cell. */
final class BodyReader {
    private final DocxContext context;
    private final DocxLinks links;
    private final String place;
    private final Deque<DocxField> fields = new ArrayDeque<>();
    private final ListBuilder out = new ListBuilder();
    private List<TextNode> carried = new ArrayList<>();
    private int count;
    private String title = "";

    /** @param place how messages call its paragraphs: {@code paragraph}, {@code footnote 3, paragraph} */
    BodyReader(DocxContext context, DocxLinks links, String place) {
        this.context = context;
        this.links = links;
        this.place = place;
    }

    List<Block> read(PartElement parent) {
        inside(parent);
        return out.blocks();
    }

    /** What stands in a paragraph of the style Title; empty when there is none. */
    String title() {
        return title;
    }

    private void inside(PartElement parent) {
        for (PartElement child : parent.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> table(child);
                case "w:sdt" -> control(child);
                case "w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "w:sdtEndPr" -> {}
                case "mc:AlternateContent" -> {
                    PartElement choice = child.child("mc:Choice");
                    if (choice != null) {
                        inside(choice);
                    }
                }
                default -> inside(child);
            }
        }
    }

    /** A content control around paragraphs; one whose tag starts with {@code claim:} marks them as a claim. */
    private void control(PartElement element) {
        PartElement content = element.child("w:sdtContent");
        PartElement tag = element.path("w:sdtPr", "w:tag");
        String name = tag == null ? "" : tag.attribute("w:val", "");
        if (content == null) {
            return;
        }
        if (name.startsWith("claim:")) {
            BodyReader inner = new BodyReader(context, links, place + " in a claim,");
            int start = context.text.offset();
            List<Block> blocks = inner.read(content);
            Attributes attributes = new Attributes(name.substring("claim:".length()), List.of("claim"), Map.of());
            out.add(new Block.Division(attributes, blocks, span(blocks, start)));
        } else {
            inside(content);
        }
    }

    private static Span span(List<Block> blocks, int otherwise) {
        return blocks.isEmpty()
                ? new Span(otherwise, otherwise)
                : new Span(
                        blocks.get(0).span().start(),
                        blocks.get(blocks.size() - 1).span().end());
    }

    private void paragraph(PartElement element) {
        count++;
        PartElement properties = element.child("w:pPr");
        PartElement named = properties == null ? null : properties.child("w:pStyle");
        String style = named == null ? null : named.attribute("w:val");
        int level = headingLevel(properties, style);
        context.text.start(place + " " + count);
        int start = context.text.offset();
        RunReader runs = new RunReader(context, links, level > 0, fields);
        List<TextNode> content = new ArrayList<>(carried);
        content.addAll(runs.read(element));
        carried = new ArrayList<>();
        flushFields(content);
        content = NodeRuns.joined(content);
        if (properties != null && properties.path("w:rPr", "w:del") != null) {
            carried = content;
        } else if (isPlaceOfReferences(content)) {
            Span span = content.get(0).span();
            out.add(new Block.Division(new Attributes("refs", List.of(), Map.of()), List.of(), span));
        } else if (!content.isEmpty()) {
            block(properties, style, level, content, NodeRuns.span(content, start));
        }
        for (PartElement box : runs.boxes()) {
            inside(box);
        }
    }

    private static boolean isPlaceOfReferences(List<TextNode> content) {
        return content.size() == 1
                && content.get(0) instanceof TextNode.Marked marked
                && marked.attributes().id().equals("refs");
    }

    /** A field that goes on in the next paragraph keeps what it shows in this one, unless it is a bibliography. */
    private void flushFields(List<TextNode> content) {
        for (DocxField field : fields) {
            if (FieldReader.isBibliography(field.instruction.toString())) {
                return;
            }
        }
        for (DocxField field : fields) {
            content.addAll(field.shown);
            field.shown.clear();
        }
    }

    private int headingLevel(@Nullable PartElement properties, @Nullable String style) {
        PartElement outline = properties == null ? null : properties.child("w:outlineLvl");
        if (outline != null) {
            int level = DocxStyles.number(outline.attribute("w:val", "9"));
            return level < 9 ? level + 1 : 0;
        }
        return context.styles.headingLevel(style);
    }

    private void block(
            @Nullable PartElement properties, @Nullable String style, int level, List<TextNode> content, Span span) {
        if (level > 0) {
            out.add(new Block.Heading(level, content, Attributes.NONE, span));
        } else if (title.isEmpty() && context.styles.isOneOf(style, "title")) {
            title = PlainNodes.of(content).strip();
            out.add(new Block.Text(content, span));
        } else if (context.styles.isOneOf(style, "source code", "html preformatted", "preformatted text")) {
            out.add(new Block.Code("", PlainNodes.of(content) + "\n", span));
        } else {
            Block.Text text = new Block.Text(content, span);
            PartElement numbering = properties == null ? null : properties.child("w:numPr");
            numbering = numbering == null ? context.styles.numbering(style) : numbering;
            PartElement list = numbering == null ? null : numbering.child("w:numId");
            String id = list == null ? "" : list.attribute("w:val", "");
            if (context.numbering.has(id)) {
                PartElement depth = numbering == null ? null : numbering.child("w:ilvl");
                int at = depth == null ? 0 : DocxStyles.number(depth.attribute("w:val", "0"));
                out.item(
                        id,
                        Math.max(0, Math.min(at, 8)),
                        context.numbering.isOrdered(id, at),
                        context.numbering.start(id, at),
                        text);
            } else if (context.styles.isOneOf(style, "quote", "intense quote", "block text", "quotations")) {
                out.quotation(text);
            } else {
                out.add(text);
            }
        }
    }

    private void table(PartElement element) {
        List<List<List<Block>>> head = new ArrayList<>();
        List<List<List<Block>>> rows = new ArrayList<>();
        int columns = 0;
        int start = context.text.offset();
        for (PartElement row : element.children()) {
            if (row.is("w:tr") && row.path("w:trPr", "w:del") == null) {
                List<List<Block>> cells = cells(row);
                columns = Math.max(columns, cells.size());
                boolean heads = row.path("w:trPr", "w:tblHeader") != null && rows.isEmpty();
                (heads ? head : rows).add(cells);
            }
        }
        List<Block.Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            alignments.add(Block.Alignment.DEFAULT);
        }
        out.add(new Block.Table(
                List.of(), alignments, head, rows, new Span(start, Math.max(start, context.text.offset()))));
    }

    private List<List<Block>> cells(PartElement row) {
        List<List<Block>> cells = new ArrayList<>();
        for (PartElement cell : row.children()) {
            if (cell.is("w:tc")) {
                count++;
                cells.add(new BodyReader(context, links, place + " " + count + ", paragraph").read(cell));
                PartElement span = cell.path("w:tcPr", "w:gridSpan");
                int wide = span == null ? 1 : Math.min(64, DocxStyles.number(span.attribute("w:val", "1")));
                for (int i = 1; i < wide; i++) {
                    cells.add(List.of());
                }
            } else if (cell.is("w:sdt") && cell.child("w:sdtContent") != null) {
                cells.addAll(cells(cell.child("w:sdtContent")));
            }
        }
        return cells;
    }
}
