package org.footing.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footing.csl.locator.Locator;
import org.footing.document.Attributes;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.LocatorSplit;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads the text of one block. Elements that are not understood keep their text. */
final class HtmlInlines {
    private static final Map<String, TextStyle> STYLES = Map.ofEntries(
            Map.entry("em", TextStyle.EMPHASIS),
            Map.entry("i", TextStyle.EMPHASIS),
            Map.entry("cite", TextStyle.EMPHASIS),
            Map.entry("dfn", TextStyle.EMPHASIS),
            Map.entry("var", TextStyle.EMPHASIS),
            Map.entry("strong", TextStyle.STRONG),
            Map.entry("b", TextStyle.STRONG),
            Map.entry("u", TextStyle.UNDERLINE),
            Map.entry("ins", TextStyle.UNDERLINE),
            Map.entry("s", TextStyle.STRIKEOUT),
            Map.entry("del", TextStyle.STRIKEOUT),
            Map.entry("strike", TextStyle.STRIKEOUT),
            Map.entry("sup", TextStyle.SUPERSCRIPT),
            Map.entry("sub", TextStyle.SUBSCRIPT));

    private final String page;
    private final HtmlNotes notes;
    /** Deeper elements are read as text, so that no page makes the reader run out of stack. */
    private static final int MAX_DEPTH = 200;

    private boolean blank = true;
    private int depth;

    HtmlInlines(String page, HtmlNotes notes) {
        this.page = page;
        this.notes = notes;
    }

    /** The nodes, without white space at the end. */
    List<TextNode> read(List<Node> nodes) {
        List<TextNode> out = new ArrayList<>();
        for (Node node : nodes) {
            add(node, out);
        }
        while (!out.isEmpty()
                && out.get(out.size() - 1) instanceof TextNode.Words last
                && last.text().isBlank()) {
            out.remove(out.size() - 1);
        }
        if (!out.isEmpty()
                && out.get(out.size() - 1) instanceof TextNode.Words last
                && last.text().endsWith(" ")) {
            String text = last.text().stripTrailing();
            out.set(
                    out.size() - 1,
                    new TextNode.Words(
                            text, new Span(last.span().start(), last.span().start() + text.length())));
        }
        return NodeRuns.joined(out);
    }

    private void add(Node node, List<TextNode> out) {
        if (node instanceof org.jsoup.nodes.TextNode text) {
            words(text, out);
        } else if (node instanceof Element element) {
            element(element, out);
        }
    }

    private void words(org.jsoup.nodes.TextNode text, List<TextNode> out) {
        if (!text.sourceRange().isTracked()) {
            return;
        }
        int from = text.sourceRange().startPos();
        int to = Math.min(page.length(), text.sourceRange().endPos());
        List<TextNode> words = RawText.words(page, from, Math.max(from, to), blank);
        for (TextNode each : words) {
            String characters = ((TextNode.Words) each).text();
            blank = characters.endsWith(" ");
            out.add(each);
        }
    }

    private List<TextNode> children(Element element) {
        List<TextNode> out = new ArrayList<>();
        if (depth >= MAX_DEPTH) {
            out.add(new TextNode.Words(element.text(), span(element)));
            return out;
        }
        depth++;
        for (Node child : element.childNodes()) {
            add(child, out);
        }
        depth--;
        return NodeRuns.joined(out);
    }

    private static Span span(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        int end = element.endSourceRange().isTracked()
                ? element.endSourceRange().endPos()
                : element.sourceRange().endPos();
        return new Span(start, Math.max(start, end));
    }

    private void element(Element element, List<TextNode> out) {
        String called = calledBy(element);
        if (called != null) {
            out.add(new TextNode.NoteCall(called, span(element)));
            blank = false;
            return;
        }
        if (element.hasAttr("data-cites") || element.hasAttr("data-cite")) {
            out.add(cited(element));
            blank = false;
            return;
        }
        TextStyle style = STYLES.get(element.normalName());
        if (style != null) {
            List<TextNode> children = children(element);
            if (!children.isEmpty()) {
                out.add(new TextNode.Styled(style, children, span(element)));
            }
            return;
        }
        switch (element.normalName()) {
            case "a" -> link(element, out);
            case "br" -> {
                out.add(new TextNode.LineBreak(true, span(element)));
                blank = true;
            }
            case "img" -> picture(element, out);
            case "code", "tt", "kbd", "samp" -> {
                out.add(new TextNode.Verbatim(element.wholeText(), span(element)));
                blank = false;
            }
            case "script", "style", "template", "head", "noscript" -> {}
            case "rt" -> {
                out.add(new TextNode.Words("（" + element.text() + "）", span(element)));
                blank = false;
            }
            case "rp" -> {}
            case "span" -> passage(element, out);
            default -> out.addAll(children(element));
        }
    }

    /** The note that the element calls: a link, or a raised one that holds nothing but a link. */
    private @Nullable String calledBy(Element element) {
        if (element.normalName().equals("a")) {
            return notes.call(element);
        }
        boolean raised =
                element.normalName().equals("sup") || element.normalName().equals("span");
        return raised && element.childrenSize() == 1 && element.ownText().isBlank() ? calledBy(element.child(0)) : null;
    }

    private void link(Element element, List<TextNode> out) {
        if (HtmlNotes.isBacklink(element)) {
            return;
        }
        List<TextNode> children = children(element);
        if (!element.hasAttr("href")) {
            out.addAll(children);
        } else if (!children.isEmpty()) {
            out.add(new TextNode.Linked(element.attr("href"), element.attr("title"), children, span(element)));
        }
    }

    private void picture(Element element, List<TextNode> out) {
        Span span = span(element);
        String words = element.attr("alt");
        List<TextNode> children = words.isEmpty() ? List.of() : List.of(new TextNode.Words(words, span));
        out.add(new TextNode.Picture(element.attr("src"), element.attr("title"), children, span));
        blank = false;
    }

    private void passage(Element element, List<TextNode> out) {
        Attributes attributes = HtmlAttributes.of(element);
        List<TextNode> children = children(element);
        if (attributes.isClaim()
                || !attributes.value("lang").isEmpty()
                || attributes.classes().contains("smallcaps")) {
            out.add(new TextNode.Marked(attributes, children, span(element)));
        } else {
            out.addAll(children);
        }
    }

    /** {@code <cite data-cite="key, p. 5">}, or pandoc's {@code <span class="citation" data-cites="a b">}. */
    private TextNode cited(Element element) {
        Span span = span(element);
        List<Citation> citations = new ArrayList<>();
        if (element.hasAttr("data-cite")) {
            String written = element.attr("data-cite").strip();
            int comma = written.indexOf(',');
            String key = comma < 0 ? written : written.substring(0, comma).strip();
            LocatorSplit split = LocatorSplit.of(comma < 0 ? "" : written.substring(comma), text -> text);
            List<TextNode> suffix =
                    split.suffix().isBlank() ? List.of() : List.of(new TextNode.Words(split.suffix(), span));
            citations.add(new Citation(
                    key.isEmpty() ? "?" : key, List.of(), split.locator(), suffix, CitationMode.NORMAL, span, span));
        } else {
            for (String key : element.attr("data-cites").strip().split("\\s+", -1)) {
                citations.add(new Citation(
                        key.isEmpty() ? "?" : key,
                        List.of(),
                        Locator.NONE,
                        List.of(),
                        CitationMode.NORMAL,
                        span,
                        span));
            }
        }
        return new TextNode.Cited(new CitationCluster(citations, span), List.of());
    }
}
