package org.footing.manuscript;

import java.util.List;
import org.footing.document.Block;
import org.footing.document.BlockWalk;

/** The words of blocks, a line for each paragraph. */
final class PlainBlocks extends BlockWalk {
    private final StringBuilder out = new StringBuilder();

    private PlainBlocks() {}

    static String of(List<Block> blocks) {
        PlainBlocks plain = new PlainBlocks();
        plain.read(blocks);
        return plain.out.toString();
    }

    @Override
    public void text(Block.Text text) {
        FlatText flat = FlatText.of(text.content(), text.span());
        add(PlainText.of(flat, 0, flat.length()));
    }

    @Override
    public void code(Block.Code code) {
        add(code.text().strip());
    }

    private void add(String words) {
        out.append(out.length() == 0 ? "" : "\n").append(words);
    }
}
