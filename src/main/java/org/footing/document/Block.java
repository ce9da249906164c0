package org.footing.document;

import java.util.List;
import org.footing.text.Span;

/** A block of a draft. A new kind of block does not compile until each {@link BlockVisitor} knows it. */
public sealed interface Block {
    /** Its place. */
    Span span();

    /** Calls the visitor's method for this kind of block. */
    void accept(BlockVisitor visitor);

    /** A heading; {@code level} is counted from 1, the outermost. */
    record Heading(int level, List<TextNode> content, Attributes attributes, Span span) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph, or the text of a list item or a cell. */
    record Text(List<TextNode> content, Span span) implements Block {
        public Text {
            content = List.copyOf(content);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.text(this);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items have numbers
     * @param start the first number
     * @param tight whether no empty lines part its items
     */
    record Listing(boolean ordered, int start, boolean tight, List<List<Block>> items, Span span) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.listing(this);
        }
    }

    /** Text set off as a quotation. */
    record Quotation(List<Block> blocks, Span span) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.quotation(this);
        }
    }

    /** Text that is shown as it was typed; {@code language} names the programming language, and may be empty. */
    record Code(String language, String text, Span span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.code(this);
        }
    }

    /**
     * A table.
     *
     * @param caption may be empty
     * @param columns how each column is set
     * @param head the cells of the rows above the rule; may be empty
     * @param rows each with a cell for each column, which is a list of blocks
     */
    record Table(
            List<TextNode> caption,
            List<Alignment> columns,
            List<List<List<Block>>> head,
            List<List<List<Block>>> rows,
            Span span)
            implements Block {
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.table(this);
        }
    }

    /** How a column is set. */
    enum Alignment {
        DEFAULT,
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Blocks under common attributes: a claim of several paragraphs, the place of the bibliography ({@code refs}), a foreign passage. */
    record Division(Attributes attributes, List<Block> blocks, Span span) implements Block {
        public Division {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.division(this);
        }
    }

    /** What only one format understands; {@code format} is {@code html}, {@code latex}, … */
    record Raw(String format, String text, Span span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.raw(this);
        }
    }

    /** A rule between paragraphs. */
    record Rule(Span span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.rule(this);
        }
    }
}
