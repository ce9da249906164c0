package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.text.Span;

/** Puts paragraphs that belong to lists and quotations together. */
final class ListBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Level> open = new ArrayList<>();
    private final List<Block> quotation = new ArrayList<>();

    /** A list that is not closed yet. */
    private static final class Level {
        final String id;
        final int depth;
        final boolean ordered;
        final int start;
        final List<List<Block>> items = new ArrayList<>();

        Level(String id, int depth, boolean ordered, int start) {
            this.id = id;
            this.depth = depth;
            this.ordered = ordered;
            this.start = start;
        }

        Block.Listing list() {
            List<Block> first = items.get(0);
            List<Block> last = items.get(items.size() - 1);
            Span span = new Span(
                    first.get(0).span().start(),
                    Math.max(
                            first.get(0).span().start(),
                            last.get(last.size() - 1).span().end()));
            return new Block.Listing(ordered, start, true, items, span);
        }
    }

    void add(Block block) {
        close(-1);
        closeQuotation();
        blocks.add(block);
    }

    void quotation(Block block) {
        close(-1);
        quotation.add(block);
    }

    void item(String id, int depth, boolean ordered, int start, Block.Text text) {
        closeQuotation();
        close(depth);
        if (!open.isEmpty()) {
            Level top = open.get(open.size() - 1);
            if (top.depth == depth && !top.id.equals(id)) {
                close(depth - 1);
            }
        }
        if (open.isEmpty() || open.get(open.size() - 1).depth < depth) {
            open.add(new Level(id, depth, ordered, start));
        }
        List<Block> item = new ArrayList<>();
        item.add(text);
        open.get(open.size() - 1).items.add(item);
    }

    /** Closes the lists that are deeper than {@code depth}. */
    private void close(int depth) {
        while (!open.isEmpty() && open.get(open.size() - 1).depth > depth) {
            Block.Listing list = open.remove(open.size() - 1).list();
            if (open.isEmpty()) {
                blocks.add(list);
            } else {
                List<List<Block>> items = open.get(open.size() - 1).items;
                items.get(items.size() - 1).add(list);
            }
        }
    }

    private void closeQuotation() {
        if (!quotation.isEmpty()) {
            Span span = new Span(
                    quotation.get(0).span().start(),
                    quotation.get(quotation.size() - 1).span().end());
            blocks.add(new Block.Quotation(quotation, span));
            quotation.clear();
        }
    }

    List<Block> blocks() {
        close(-1);
        closeQuotation();
        return blocks;
    }
}
