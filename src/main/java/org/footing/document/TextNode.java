package org.footing.document;

import java.util.List;
import org.footing.text.Span;

/** A node of the text of a paragraph. A new kind of node does not compile until each {@link TextVisitor} knows it. */
public sealed interface TextNode {
    /** Its place, markup included. */
    Span span();

    /** Calls the visitor's method for this kind of node. */
    void accept(TextVisitor visitor);

    /** Words as a reader sees them; where the span is as long as the text, characters match one by one. No line ends. */
    record Words(String text, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.words(this);
        }
    }

    /** Words that are set off. */
    record Styled(TextStyle style, List<TextNode> children, Span span) implements TextNode {
        public Styled {
            children = List.copyOf(children);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.styled(this);
        }
    }

    /** A link; {@code title} may be empty. */
    record Linked(String target, String title, List<TextNode> children, Span span) implements TextNode {
        public Linked {
            children = List.copyOf(children);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.linked(this);
        }
    }

    /** An image; its children are what stands for it in words. */
    record Picture(String target, String title, List<TextNode> children, Span span) implements TextNode {
        public Picture {
            children = List.copyOf(children);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.picture(this);
        }
    }

    /** Code: characters as typed. */
    record Verbatim(String text, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.verbatim(this);
        }
    }

    /** Mathematics, in TeX's notation; {@code display} when it stands on a line of its own. */
    record Formula(String tex, boolean display, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.formula(this);
        }
    }

    /** The end of a line: {@code hard} where the author asks for it, else as good as a space. */
    record LineBreak(boolean hard, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.lineBreak(this);
        }
    }

    /** What only one format understands and a reader does not see; {@code format} is {@code html}, {@code latex}, … */
    record Raw(String format, String text, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.raw(this);
        }
    }

    /** A place that calls the note with this label. */
    record NoteCall(String label, Span span) implements TextNode {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.call(this);
        }
    }

    /**
     * Citations that a style will render.
     *
     * @param shown what stands in their place in the sentence while they are not rendered: {@code @key}, or the text of a field; empty where
     *     the sentence reads without them
     */
    record Cited(CitationCluster cluster, List<TextNode> shown) implements TextNode {
        public Cited {
            shown = List.copyOf(shown);
        }

        @Override
        public Span span() {
            return cluster.span();
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.cited(this);
        }
    }

    /** Words under attributes: a marked claim, a foreign passage ({@code lang}), a class. */
    record Marked(Attributes attributes, List<TextNode> children, Span span) implements TextNode {
        public Marked {
            children = List.copyOf(children);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.marked(this);
        }
    }
}
