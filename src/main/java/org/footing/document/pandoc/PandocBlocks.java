package org.footing.document.pandoc;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.ExtractedText;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads blocks. */
final class PandocBlocks {
    private final PandocReader reader;
    private final ExtractedText text;
    private final List<Block> out = new ArrayList<>();

    PandocBlocks(PandocReader reader, ExtractedText text) {
        this.reader = reader;
        this.text = text;
    }

    List<Block> read(List<Tree> nodes) {
        for (Tree node : nodes) {
            if (node instanceof Mapping mapping) {
                block(PandocReader.tag(mapping), mapping.get("c"));
            }
        }
        return out;
    }

    private void block(String tag, @Nullable Tree content) {
        List<Tree> parts = PandocReader.items(content);
        switch (tag) {
            case "Para", "Plain" -> paragraph(content);
            case "LineBlock" -> parts.forEach(this::paragraph);
            case "Header" -> header(parts);
            case "BlockQuote" -> {
                int start = text.offset();
                out.add(new Block.Quotation(reader.blocks(content), new Span(start, text.offset())));
            }
            case "BulletList" -> list(false, 1, parts);
            case "OrderedList" -> list(true, start(parts), PandocReader.items(parts.size() > 1 ? parts.get(1) : null));
            case "DefinitionList" -> definitions(parts);
            case "CodeBlock" -> code(parts);
            case "RawBlock" -> raw(parts);
            case "HorizontalRule" -> out.add(new Block.Rule(new Span(text.offset(), text.offset())));
            case "Div" -> division(parts);
            case "Figure" -> out.addAll(reader.blocks(parts.size() > 2 ? parts.get(2) : null));
            case "Table" -> table(parts);
            default -> {}
        }
    }

    private void paragraph(@Nullable Tree content) {
        text.start("paragraph");
        int start = text.offset();
        List<TextNode> nodes = reader.inlines(content);
        if (!nodes.isEmpty()) {
            out.add(new Block.Text(nodes, NodeRuns.span(nodes, start)));
        }
    }

    private void header(List<Tree> parts) {
        if (parts.size() < 3) {
            return;
        }
        text.start("heading");
        int start = text.offset();
        int level = 1;
        try {
            level = Integer.parseInt(PandocReader.text(parts.get(0)));
        } catch (NumberFormatException e) {
            level = 1;
        }
        List<TextNode> nodes = reader.inlines(parts.get(2));
        out.add(new Block.Heading(level, nodes, PandocAttributes.of(parts.get(1)), NodeRuns.span(nodes, start)));
    }

    private static int start(List<Tree> parts) {
        List<Tree> attributes = PandocReader.items(parts.isEmpty() ? null : parts.get(0));
        try {
            return attributes.isEmpty() ? 1 : Integer.parseInt(PandocReader.text(attributes.get(0)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void list(boolean ordered, int first, List<Tree> items) {
        int start = text.offset();
        List<List<Block>> read = new ArrayList<>();
        for (Tree item : items) {
            read.add(reader.blocks(item));
        }
        out.add(new Block.Listing(ordered, first, true, read, new Span(start, text.offset())));
    }

    private void definitions(List<Tree> items) {
        for (Tree item : items) {
            List<Tree> parts = PandocReader.items(item);
            if (parts.size() == 2) {
                paragraph(parts.get(0));
                for (Tree definition : PandocReader.items(parts.get(1))) {
                    out.addAll(reader.blocks(definition));
                }
            }
        }
    }

    private void code(List<Tree> parts) {
        if (parts.size() > 1) {
            text.start("code");
            String code = PandocReader.text(parts.get(1));
            out.add(new Block.Code("", code + "\n", text.add(code)));
        }
    }

    private void raw(List<Tree> parts) {
        if (parts.size() > 1) {
            int at = text.offset();
            out.add(new Block.Raw(PandocReader.text(parts.get(0)), PandocReader.text(parts.get(1)), new Span(at, at)));
        }
    }

    private void division(List<Tree> parts) {
        Attributes attributes = PandocAttributes.of(parts.isEmpty() ? null : parts.get(0));
        int start = text.offset();
        List<Block> blocks = reader.blocks(parts.size() > 1 ? parts.get(1) : null);
        if (attributes.isEmpty()) {
            out.addAll(blocks);
        } else {
            out.add(new Block.Division(attributes, blocks, new Span(start, text.offset())));
        }
    }

    /** {@code [attributes, caption, columns, head, bodies, foot]}. */
    private void table(List<Tree> parts) {
        if (parts.size() < 6) {
            return;
        }
        int start = text.offset();
        List<List<List<Block>>> head = rows(second(parts.get(3)));
        List<List<List<Block>>> rows = new ArrayList<>();
        for (Tree body : PandocReader.items(parts.get(4))) {
            List<Tree> pieces = PandocReader.items(body);
            rows.addAll(rows(pieces.size() > 2 ? pieces.get(2) : null));
            rows.addAll(rows(pieces.size() > 3 ? pieces.get(3) : null));
        }
        rows.addAll(rows(second(parts.get(5))));
        List<Block.Alignment> columns = new ArrayList<>();
        for (Tree ignored : PandocReader.items(parts.get(2))) {
            columns.add(Block.Alignment.DEFAULT);
        }
        out.add(new Block.Table(List.of(), columns, head, rows, new Span(start, text.offset())));
        List<Tree> caption = PandocReader.items(parts.get(1));
        out.addAll(reader.blocks(caption.size() > 1 ? caption.get(1) : null));
    }

    private static @Nullable Tree second(Tree tree) {
        List<Tree> parts = PandocReader.items(tree);
        return parts.size() > 1 ? parts.get(1) : null;
    }

    private List<List<List<Block>>> rows(@Nullable Tree tree) {
        List<List<List<Block>>> rows = new ArrayList<>();
        for (Tree row : PandocReader.items(tree)) {
            List<List<Block>> cells = new ArrayList<>();
            for (Tree cell : PandocReader.items(second(row))) {
                List<Tree> pieces = PandocReader.items(cell);
                cells.add(reader.blocks(pieces.isEmpty() ? null : pieces.get(pieces.size() - 1)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
