package org.footing.document.field;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Takes the white space off that word processors put between the number of a note and its text. */
public final class NoteStart {
    private NoteStart() {}

    /** The blocks of a note without it. */
    public static List<Block> trimmed(List<Block> blocks) {
        if (blocks.isEmpty()
                || !(blocks.get(0) instanceof Block.Text text)
                || text.content().isEmpty()) {
            return blocks;
        }
        if (!(text.content().get(0) instanceof TextNode.Words words)) {
            return blocks;
        }
        int blank = 0;
        while (blank < words.text().length()
                && Character.isWhitespace(words.text().charAt(blank))) {
            blank++;
        }
        List<TextNode> content = new ArrayList<>(text.content());
        content.remove(0);
        if (blank < words.text().length()) {
            Span span = new Span(words.span().start() + blank, words.span().end());
            content.add(0, new TextNode.Words(words.text().substring(blank), span));
        }
        List<Block> out = new ArrayList<>(blocks);
        out.set(0, new Block.Text(content, text.span()));
        return out;
    }
}
