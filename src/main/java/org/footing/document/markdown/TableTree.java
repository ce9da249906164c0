package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.footing.document.Block;
import org.footing.text.Span;

/** Makes tables. A class of its own, which drafts without tables do not load. */
final class TableTree {
    private final BlockTree blocks;
    private final List<Block.Alignment> columns = new ArrayList<>();
    private final List<List<List<Block>>> head = new ArrayList<>();
    private final List<List<List<Block>>> rows = new ArrayList<>();

    TableTree(BlockTree blocks) {
        this.blocks = blocks;
    }

    Block.Table table(TableBlock table, Span span) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                (part instanceof TableHead ? head : rows).add(cells(row));
            }
        }
        return new Block.Table(List.of(), columns, head, rows, span);
    }

    private List<List<Block>> cells(Node row) {
        List<List<Block>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell set && cells.size() == columns.size()) {
                columns.add(alignment(set));
            }
            cells.add(blocks.blocks(cell));
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Block.Alignment.DEFAULT;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTRE;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }
}
