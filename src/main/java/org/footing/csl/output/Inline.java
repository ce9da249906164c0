package org.footing.csl.output;

import java.util.List;

/**
 * One node of a rendered text. Affixes, delimiters, terms and fields are texts of their own: punctuation is settled
 * ({@link Punctuation}) only where two texts meet, never inside one.
 */
public sealed interface Inline {
    /** Characters, as they are to be read; apostrophes are already curly, nothing is escaped. */
    record Text(String content) implements Inline {}

    /** Formatting that the style asks for. It holds as said, whatever lies around it. */
    record Styled(Formatting formatting, List<Inline> children) implements Inline {
        public Styled {
            children = List.copyOf(children);
        }
    }

    /** Emphasis that the author of a field marked: inside the same formatting it stands out by turning it off. */
    record Emphasis(Formatting formatting, List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /**
     * Quoted text, by the style or by the author of a field. Which marks are written depends on the nesting.
     *
     * @param written the opening mark that the author wrote, where it stands as written when nothing is quoted around it; 0 where the
     *     marks of the language stand
     */
    record Quoted(QuoteMarks marks, char written, List<Inline> children) implements Inline {
        public Quoted {
            children = List.copyOf(children);
        }

        public Quoted(QuoteMarks marks, List<Inline> children) {
            this(marks, (char) 0, children);
        }
    }

    /** A part of a bibliography entry with a place of its own. */
    record Block(Display display, List<Inline> children) implements Inline {
        public Block {
            children = List.copyOf(children);
        }
    }

    /** A link; {@code target} is a URI. */
    record Link(String target, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /** Text that {@code text-case} leaves alone ({@code <span class="nocase">}). */
    record NoCase(List<Inline> children) implements Inline {
        public NoCase {
            children = List.copyOf(children);
        }
    }

    /** A part that a later pass wants to find again; writers pass it over. */
    record Tagged(Object tag, List<Inline> children) implements Inline {
        public Tagged {
            children = List.copyOf(children);
        }
    }

    /** The node's children; none for a text. */
    default List<Inline> children() {
        return List.of();
    }

    /** The same node around other children. */
    static Inline withChildren(Inline node, List<Inline> children) {
        if (node instanceof Styled styled) {
            return new Styled(styled.formatting, children);
        } else if (node instanceof Emphasis emphasis) {
            return new Emphasis(emphasis.formatting, children);
        } else if (node instanceof Quoted quoted) {
            return new Quoted(quoted.marks, quoted.written, children);
        } else if (node instanceof Block block) {
            return new Block(block.display, children);
        } else if (node instanceof Link link) {
            return new Link(link.target, children);
        } else if (node instanceof NoCase) {
            return new NoCase(children);
        } else if (node instanceof Tagged tagged) {
            return new Tagged(tagged.tag, children);
        }
        return node;
    }

    static Inline text(String content) {
        return new Text(content);
    }
}
