package org.footing.apparatus;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The author's Markdown as plain text or HTML. Raw HTML is shown, not passed on. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>&!~^#|\n";

    private MarkdownText() {}

    /** Whether the text means the same with and without Markdown; commonmark then need not be loaded. */
    static boolean isPlain(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if (SPECIAL.indexOf(markdown.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Plain text; paragraphs are parted by an empty line, and the target of a link follows in brackets. */
    static String plain(String markdown) {
        PlainWriter writer = new PlainWriter();
        Parser.builder().build().parse(markdown).accept(writer);
        return writer.out.toString();
    }

    /** HTML; a single paragraph stands without its element. */
    static String html(String markdown) {
        Node document = Parser.builder().build().parse(markdown);
        String html = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("rel"))
                .build()
                .render(document)
                .stripTrailing();
        Node only = document.getFirstChild();
        boolean single = only instanceof Paragraph && only.getNext() == null;
        return single ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    private static final class PlainWriter extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void visit(Paragraph node) {
            if (out.length() > 0) {
                out.append("\n\n");
            }
            visitChildren(node);
        }

        @Override
        public void visit(Text node) {
            out.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            out.append(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            out.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            out.append('\n');
        }

        @Override
        public void visit(Link node) {
            int start = out.length();
            visitChildren(node);
            String shown = out.substring(start);
            if (!node.getDestination().equals(shown)) {
                out.append(" (").append(node.getDestination()).append(')');
            }
        }
    }
}
