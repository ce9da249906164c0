package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.TextNode;
import org.footing.text.Span;
import org.jsoup.nodes.Element;

/** Reads a table. A cell over several columns leaves the others empty. */
final class HtmlTable {
    private static final int MAX_SPAN = 100;

    private final HtmlBlocks blocks;
    private final String page;
    private final HtmlNotes notes;
    private final List<List<List<Block>>> head = new ArrayList<>();
    private final List<List<List<Block>>> rows = new ArrayList<>();
    private List<TextNode> caption = List.of();
    private int columns;

    HtmlTable(HtmlBlocks blocks, String page, HtmlNotes notes) {
        this.blocks = blocks;
        this.page = page;
        this.notes = notes;
    }

    Block.Table read(Element table, Span span) {
        parts(table, false);
        List<Block.Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            alignments.add(Block.Alignment.DEFAULT);
        }
        return new Block.Table(caption, alignments, head, rows, span);
    }

    private void parts(Element parent, boolean inHead) {
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "caption" -> caption = new HtmlInlines(page, notes).read(child.childNodes());
                case "thead" -> parts(child, true);
                case "tbody", "tfoot" -> parts(child, false);
                case "tr" -> row(child, inHead);
                default -> {}
            }
        }
    }

    private void row(Element row, boolean inHead) {
        List<List<Block>> cells = new ArrayList<>();
        boolean heads = inHead;
        boolean allHeads = true;
        for (Element cell : row.children()) {
            allHeads = allHeads && cell.normalName().equals("th");
            cells.add(blocks.inside(cell));
            int wide = 1;
            try {
                wide = Math.min(MAX_SPAN, Integer.parseInt(cell.attr("colspan")));
            } catch (NumberFormatException e) {
                wide = 1;
            }
            for (int i = 1; i < wide; i++) {
                cells.add(List.of());
            }
        }
        heads = heads || (allHeads && rows.isEmpty() && !cells.isEmpty());
        columns = Math.max(columns, cells.size());
        (heads ? head : rows).add(cells);
    }
}
