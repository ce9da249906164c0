package org.footing.document;

import java.util.ArrayList;
import java.util.List;

/** Makes blocks anew with other text in them; all else stays as it is. */
public abstract class BlockMap implements BlockVisitor {
    private List<Block> out = new ArrayList<>();

    /** The text that stands for {@code nodes}. */
    protected abstract List<TextNode> mapped(List<TextNode> nodes);

    /** The level that stands for {@code level} of a heading. */
    protected int level(int level) {
        return level;
    }

    /** The blocks with their text replaced. */
    public List<Block> map(List<Block> blocks) {
        List<Block> outer = out;
        out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            block.accept(this);
        }
        List<Block> inner = out;
        out = outer;
        return inner;
    }

    private List<List<Block>> each(List<List<Block>> lists) {
        List<List<Block>> mapped = new ArrayList<>(lists.size());
        for (List<Block> list : lists) {
            mapped.add(map(list));
        }
        return mapped;
    }

    private List<List<List<Block>>> rows(List<List<List<Block>>> rows) {
        List<List<List<Block>>> mapped = new ArrayList<>(rows.size());
        for (List<List<Block>> row : rows) {
            mapped.add(each(row));
        }
        return mapped;
    }

    @Override
    public void heading(Block.Heading heading) {
        out.add(new Block.Heading(
                level(heading.level()), mapped(heading.content()), heading.attributes(), heading.span()));
    }

    @Override
    public void text(Block.Text text) {
        out.add(new Block.Text(mapped(text.content()), text.span()));
    }

    @Override
    public void listing(Block.Listing list) {
        out.add(new Block.Listing(list.ordered(), list.start(), list.tight(), each(list.items()), list.span()));
    }

    @Override
    public void quotation(Block.Quotation quotation) {
        out.add(new Block.Quotation(map(quotation.blocks()), quotation.span()));
    }

    @Override
    public void code(Block.Code code) {
        out.add(code);
    }

    @Override
    public void table(Block.Table table) {
        out.add(new Block.Table(
                mapped(table.caption()), table.columns(), rows(table.head()), rows(table.rows()), table.span()));
    }

    @Override
    public void division(Block.Division division) {
        out.add(new Block.Division(division.attributes(), map(division.blocks()), division.span()));
    }

    @Override
    public void raw(Block.Raw raw) {
        out.add(raw);
    }

    @Override
    public void rule(Block.Rule rule) {
        out.add(rule);
    }
}
