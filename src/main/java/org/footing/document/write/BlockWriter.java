package org.footing.document.write;

import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockVisitor;

/** Writes blocks one after the other. */
public final class BlockWriter implements BlockVisitor {
    private final DocumentMarkup markup;
    private final TextWriter texts;
    private final Divisions divisions;

    /** What becomes of divisions that are more than blocks under attributes: the places of bibliographies. */
    public interface Divisions {
        /** Whether the division was written in another way. */
        boolean write(Block.Division division, BlockWriter writer);
    }

    /** For documents without such places. */
    public static final Divisions PLAIN = new Divisions() {
        @Override
        public boolean write(Block.Division division, BlockWriter writer) {
            return false;
        }
    };

    public BlockWriter(DocumentMarkup markup, TextWriter texts, Divisions divisions) {
        this.markup = markup;
        this.texts = texts;
        this.divisions = divisions;
    }

    /** Writes each of them. */
    public void write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Writes blocks that hold nothing but one paragraph as its text alone. */
    public void writeBare(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Text text) {
            texts.write(text.content());
        } else {
            write(blocks);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        markup.openHeading(heading.level(), heading.attributes());
        texts.write(heading.content());
        markup.closeHeading(heading.level(), heading.attributes());
    }

    @Override
    public void text(Block.Text text) {
        markup.openParagraph();
        texts.write(text.content());
        markup.closeParagraph();
    }

    @Override
    public void listing(Block.Listing listing) {
        markup.openList(listing);
        int number = listing.start();
        for (List<Block> item : listing.items()) {
            markup.openItem(listing, number);
            if (listing.tight()) {
                tight(item);
            } else {
                write(item);
            }
            markup.closeItem(listing);
            number++;
        }
        markup.closeList(listing);
    }

    /** The first paragraph of an item in a tight list is its text. */
    private void tight(List<Block> item) {
        int from = 0;
        if (!item.isEmpty() && item.get(0) instanceof Block.Text text) {
            texts.write(text.content());
            from = 1;
        }
        write(item.subList(from, item.size()));
    }

    @Override
    public void quotation(Block.Quotation quotation) {
        markup.openQuotation();
        write(quotation.blocks());
        markup.closeQuotation();
    }

    @Override
    public void code(Block.Code code) {
        markup.codeBlock(code.language(), code.text());
    }

    @Override
    public void table(Block.Table table) {
        markup.openTable(table.columns());
        if (!table.caption().isEmpty()) {
            markup.openCaption();
            texts.write(table.caption());
            markup.closeCaption();
        }
        rows(table, table.head(), true);
        rows(table, table.rows(), false);
        markup.closeTable();
    }

    private void rows(Block.Table table, List<List<List<Block>>> rows, boolean head) {
        for (List<List<Block>> row : rows) {
            markup.openRow(head);
            for (int i = 0; i < row.size(); i++) {
                Block.Alignment alignment =
                        i < table.columns().size() ? table.columns().get(i) : Block.Alignment.DEFAULT;
                markup.openCell(head, alignment);
                writeBare(row.get(i));
                markup.closeCell(head);
            }
            markup.closeRow(head);
        }
    }

    @Override
    public void division(Block.Division division) {
        if (!divisions.write(division, this)) {
            markup.openDivision(division.attributes());
            write(division.blocks());
            markup.closeDivision(division.attributes());
        }
    }

    @Override
    public void raw(Block.Raw raw) {
        markup.rawBlock(raw.format(), raw.text());
    }

    @Override
    public void rule(Block.Rule rule) {
        markup.rule();
    }
}
