package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Block;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;

/** Takes the number off the text of a note: pages print it, or link from it back to the call. */
final class NoteNumber {
    private NoteNumber() {}

    static List<Block> without(List<Block> blocks, String label) {
        if (blocks.isEmpty()
                || !(blocks.get(0) instanceof Block.Text text)
                || text.content().isEmpty()) {
            return blocks;
        }
        List<TextNode> content = new ArrayList<>(text.content());
        String first = PlainNodes.of(List.of(content.get(0))).strip();
        String bare = first.replaceAll("[\\[\\]()（）.]", "");
        boolean number = bare.equals(label) && !(content.get(0) instanceof TextNode.Words);
        if (number) {
            content.remove(0);
            trimStart(content);
        }
        List<Block> out = new ArrayList<>(blocks);
        out.set(0, new Block.Text(content, text.span()));
        return out;
    }

    private static void trimStart(List<TextNode> content) {
        if (!content.isEmpty() && content.get(0) instanceof TextNode.Words words) {
            String text = words.text().replaceFirst("^[.)\\]\\s]+", "");
            content.remove(0);
            if (!text.isEmpty()) {
                int cut = words.text().length() - text.length();
                content.add(
                        0,
                        new TextNode.Words(
                                text,
                                new Span(
                                        Math.min(
                                                words.span().start() + cut,
                                                words.span().end()),
                                        words.span().end())));
            }
        }
    }
}
