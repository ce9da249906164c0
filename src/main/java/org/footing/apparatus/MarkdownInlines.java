package org.footing.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.footing.csl.output.Formatting;
import org.footing.csl.output.Inline;

/** Turns the Markdown before and after a cite into nodes that stand beside the processor's. */
final class MarkdownInlines {
    private MarkdownInlines() {}

    static List<Inline> parse(String markdown) {
        if (markdown.isEmpty()) {
            return List.of();
        }
        if (MarkdownText.isPlain(markdown)) {
            return List.of(Inline.text(markdown));
        }
        String core = markdown.strip();
        Collector collector = new Collector();
        int start = markdown.indexOf(core);
        collector.text(markdown.substring(0, start));
        Parser.builder().build().parse(core).accept(collector);
        collector.text(markdown.substring(start + core.length()));
        return collector.nodes;
    }

    private static final class Collector extends AbstractVisitor {
        private List<Inline> nodes = new ArrayList<>();

        void text(String content) {
            if (!content.isEmpty()) {
                nodes.add(Inline.text(content));
            }
        }

        private List<Inline> inside(Node node) {
            List<Inline> outer = nodes;
            nodes = new ArrayList<>();
            visitChildren(node);
            List<Inline> inner = nodes;
            nodes = outer;
            return inner;
        }

        @Override
        public void visit(Text node) {
            text(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            text(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            text(" ");
        }

        @Override
        public void visit(Emphasis node) {
            nodes.add(new Inline.Emphasis(Formatting.ITALIC, inside(node)));
        }

        @Override
        public void visit(StrongEmphasis node) {
            nodes.add(new Inline.Emphasis(Formatting.BOLD, inside(node)));
        }

        @Override
        public void visit(Link node) {
            nodes.add(new Inline.Link(node.getDestination(), inside(node)));
        }
    }
}
