package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.NodeRuns;
import org.footing.document.NoteBody;
import org.footing.document.TextNode;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the blocks of a page. Texts of notes are taken out of the flow. */
final class HtmlBlocks {
    /** Deeper elements are read as text, so that no page makes the reader run out of stack. */
    private static final int MAX_DEPTH = 200;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final String page;
    private final HtmlNotes notes;
    private final List<NoteBody> bodies = new ArrayList<>();
    private int depth;

    HtmlBlocks(String page, HtmlNotes notes) {
        this.page = page;
        this.notes = notes;
    }

    List<NoteBody> bodies() {
        return bodies;
    }

    /** The blocks in an element; text that stands between blocks makes paragraphs of its own. */
    List<Block> inside(Element parent) {
        List<Block> out = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                flush(run, out);
                block(element, out);
            } else {
                run.add(child);
            }
        }
        flush(run, out);
        return out;
    }

    private boolean isBlock(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            return true;
        }
        for (Element child : element.children()) {
            if (BLOCKS.contains(child.normalName())) {
                return true;
            }
        }
        return false;
    }

    private void flush(List<Node> run, List<Block> out) {
        if (!run.isEmpty()) {
            List<TextNode> content = new HtmlInlines(page, notes).read(run);
            if (!PlainNodes.of(content).isBlank() || holdsMore(content)) {
                out.add(new Block.Text(content, NodeRuns.span(content, 0)));
            }
            run.clear();
        }
    }

    private static boolean holdsMore(List<TextNode> content) {
        for (TextNode node : content) {
            if (node instanceof TextNode.Picture
                    || node instanceof TextNode.Cited
                    || node instanceof TextNode.NoteCall) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        int end = element.endSourceRange().isTracked()
                ? element.endSourceRange().endPos()
                : element.sourceRange().endPos();
        return new Span(start, Math.max(start, end));
    }

    private void block(Element element, List<Block> out) {
        String label = notes.label(element);
        if (label != null) {
            bodies.add(new NoteBody(label, NoteNumber.without(inside(element), label), span(element)));
            return;
        }
        if (depth >= MAX_DEPTH) {
            TextNode words = new TextNode.Words(element.text(), span(element));
            out.add(new Block.Text(List.of(words), span(element)));
            return;
        }
        depth++;
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                List<TextNode> content = new HtmlInlines(page, notes).read(element.childNodes());
                int level = element.normalName().charAt(1) - '0';
                out.add(new Block.Heading(level, content, HtmlAttributes.of(element), span(element)));
            }
            case "ul", "ol" -> list(element, out);
            case "blockquote" -> {
                List<Block> blocks = inside(element);
                if (!blocks.isEmpty()) {
                    out.add(new Block.Quotation(blocks, span(element)));
                }
            }
            case "pre" -> out.add(new Block.Code(codeLanguage(element), element.wholeText(), span(element)));
            case "table" -> out.add(new HtmlTable(this, page, notes).read(element, span(element)));
            case "hr" -> out.add(new Block.Rule(span(element)));
            case "nav" -> {}
            case "div", "section" -> {
                Attributes attributes = HtmlAttributes.of(element);
                List<Block> blocks = inside(element);
                boolean refs = attributes.id().equals("refs");
                if (attributes.isClaim() || refs || !attributes.value("lang").isEmpty()) {
                    out.add(new Block.Division(attributes, refs ? List.of() : blocks, span(element)));
                } else if (!onlyRule(element, blocks)) {
                    out.addAll(blocks);
                }
            }
            default -> out.addAll(inside(element));
        }
        depth--;
    }

    /** Whether a division of notes is left with nothing but the rule above them. */
    private static boolean onlyRule(Element element, List<Block> blocks) {
        return blocks.size() == 1
                && blocks.get(0) instanceof Block.Rule
                && (element.className().contains("footnote")
                        || element.attr("role").contains("endnotes"));
    }

    private static String codeLanguage(Element element) {
        String name = element.className().isEmpty() && element.childrenSize() > 0
                ? element.child(0).className()
                : element.className();
        name = name.replace("language-", "").replace("sourceCode", "").strip();
        return name.indexOf(' ') < 0 ? name : "";
    }

    private void list(Element element, List<Block> out) {
        List<List<Block>> items = new ArrayList<>();
        boolean tight = true;
        for (Element child : element.children()) {
            if (notes.label(child) != null) {
                block(child, out);
            } else {
                List<Block> item = inside(child);
                if (!item.isEmpty()) {
                    items.add(item);
                    tight = tight && child.select("> p").isEmpty();
                }
            }
        }
        if (!items.isEmpty()) {
            boolean ordered = element.normalName().equals("ol");
            out.add(new Block.Listing(ordered, start(element), tight, items, span(element)));
        }
    }

    private static int start(Element element) {
        try {
            return Integer.parseInt(element.attr("start"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
