package org.footing.document;

import java.util.List;

/** Goes through blocks and what they hold, in the order of the text; a kind of block that holds none and is not asked for is passed over. */
public abstract class BlockWalk implements BlockVisitor {
    /** Visits each of them. */
    public void read(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        text(new Block.Text(heading.content(), heading.span()));
    }

    @Override
    public void listing(Block.Listing listing) {
        for (List<Block> item : listing.items()) {
            read(item);
        }
    }

    @Override
    public void quotation(Block.Quotation quotation) {
        read(quotation.blocks());
    }

    @Override
    public void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            text(new Block.Text(table.caption(), table.span()));
        }
        rows(table.head());
        rows(table.rows());
    }

    private void rows(List<List<List<Block>>> rows) {
        for (List<List<Block>> row : rows) {
            for (List<Block> cell : row) {
                read(cell);
            }
        }
    }

    @Override
    public void division(Block.Division division) {
        read(division.blocks());
    }

    @Override
    public void code(Block.Code code) {}

    @Override
    public void raw(Block.Raw raw) {}

    @Override
    public void rule(Block.Rule rule) {}
}
