package org.footing.document.latex;

import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockMap;
import org.footing.document.BlockWalk;
import org.footing.document.TextNode;

/** Counts headings from 1: an article's sections are its outermost, a book's parts or chapters. */
final class Levels extends BlockMap {
    private final int shift;

    private Levels(int shift) {
        this.shift = shift;
    }

    static List<Block> settled(List<Block> blocks) {
        Lowest lowest = new Lowest();
        lowest.read(blocks);
        return lowest.level >= 1 ? blocks : new Levels(1 - lowest.level).map(blocks);
    }

    private static final class Lowest extends BlockWalk {
        int level = 1;

        @Override
        public void heading(Block.Heading heading) {
            level = Math.min(level, heading.level());
        }

        @Override
        public void text(Block.Text text) {}
    }

    @Override
    protected List<TextNode> mapped(List<TextNode> nodes) {
        return nodes;
    }

    @Override
    protected int level(int level) {
        return level + shift;
    }
}
