package org.footing.document.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.Attributes;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.field.CslField;
import org.footing.document.field.FieldCitations;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;

/**
 * Reads the text of one paragraph (ISO/IEC 26300, part 3, section 6). Notes in it are gathered and read after it. White space is one space, as
 * section 6.1.2 has it. Deleted text is not in the paragraph; comments are left alone.
 */
final class OdtText {
    private final OdtContext context;
    private final List<PartElement> boxes = new ArrayList<>();
    private final List<PendingNote> notes = new ArrayList<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private List<TextNode> out = new ArrayList<>();
    private boolean blank = true;

    /** A note whose body is still to be read. */
    record PendingNote(String label, PartElement note) {}

    OdtText(OdtContext context) {
        this.context = context;
    }

    List<TextNode> read(PartElement paragraph) {
        inside(paragraph);
        return NodeRuns.joined(out);
    }

    List<PartElement> boxes() {
        return boxes;
    }

    List<PendingNote> notes() {
        return notes;
    }

    private void inside(PartElement parent) {
        for (Object each : parent.content()) {
            if (each instanceof PartElement child) {
                element(child);
            } else {
                words(collapsed((String) each));
            }
        }
    }

    private String collapsed(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                if (!blank) {
                    words.append(' ');
                }
                blank = true;
            } else {
                words.append(c);
                blank = false;
            }
        }
        return words.toString();
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            out.add(new TextNode.Words(text, context.text.add(text)));
        }
    }

    private void element(PartElement element) {
        switch (element.name()) {
            case "text:s" -> spaces(element);
            case "text:tab" -> {
                words("\t");
                blank = true;
            }
            case "text:line-break" -> {
                out.add(new TextNode.LineBreak(true, context.text.add("\n")));
                blank = true;
            }
            case "text:span" -> span(element);
            case "text:a" -> link(element);
            case "text:note" -> note(element);
            case "text:reference-mark-start", "text:bookmark-start" ->
                marks.put(element.name() + element.attribute("text:name", ""), out.size());
            case "text:reference-mark-end" -> endMark(element.attribute("text:name", ""));
            case "text:bookmark-end" -> endClaim(element.attribute("text:name", ""));
            case "text:bibliography-mark" -> bibliographyMark(element);
            case "text:ruby" -> ruby(element);
            case "draw:frame" -> frame(element);
            case "office:annotation", "office:annotation-end", "text:tracked-changes", "text:hidden-paragraph" -> {}
            case "text:hidden-text" -> {}
            default -> inside(element);
        }
    }

    private void spaces(PartElement element) {
        int count = 1;
        try {
            count = Math.min(1000, Integer.parseInt(element.attribute("text:c", "1")));
        } catch (NumberFormatException e) {
            count = 1;
        }
        words(" ".repeat(Math.max(1, count)));
        blank = false;
    }

    /** Reads what is in an element apart from what stands around it. */
    private List<TextNode> apart(PartElement element) {
        List<TextNode> outer = out;
        out = new ArrayList<>();
        inside(element);
        List<TextNode> inner = NodeRuns.joined(out);
        out = outer;
        return inner;
    }

    private void span(PartElement element) {
        String style = element.attribute("text:style-name");
        if (context.styles.isHidden("text", style)) {
            return;
        }
        int start = context.text.offset();
        boolean claim = context.styles.isOneOf("text", style, "claim");
        List<TextStyle> styles = context.styles.of("text", style);
        if (styles.isEmpty() && !claim) {
            inside(element);
            return;
        }
        List<TextNode> children = apart(element);
        if (children.isEmpty()) {
            return;
        }
        Span place = NodeRuns.span(children, start);
        TextNode node = claim ? new TextNode.Marked(Attributes.ofClass("claim"), children, place) : null;
        for (int i = styles.size() - 1; i >= 0; i--) {
            node = new TextNode.Styled(styles.get(i), node == null ? children : List.of(node), place);
        }
        if (node != null) {
            out.add(node);
        }
    }

    private void link(PartElement element) {
        int start = context.text.offset();
        List<TextNode> children = apart(element);
        if (!children.isEmpty()) {
            out.add(new TextNode.Linked(
                    element.attribute("xlink:href", ""), "", children, NodeRuns.span(children, start)));
        }
    }

    private void note(PartElement element) {
        boolean end = element.attribute("text:note-class", "footnote").equals("endnote");
        String label = end ? "e" + ++context.endnotes : Integer.toString(++context.footnotes);
        int at = context.text.offset();
        out.add(new TextNode.NoteCall(label, new Span(at, at)));
        notes.add(new PendingNote(label, element));
    }

    /** Zotero's citations stand between two marks, with the field in the name of the first. */
    private void endMark(String name) {
        Integer from = marks.get("text:reference-mark-start" + name);
        if (from == null || !name.contains("CSL_CITATION")) {
            return;
        }
        List<TextNode> shown = taken(from);
        Span place = NodeRuns.span(shown, context.text.offset());
        List<TextNode> cited = new CslField(context.sources, place).nodes(name);
        out.addAll(cited.isEmpty() ? shown : cited);
    }

    private void endClaim(String name) {
        Integer from = marks.get("text:bookmark-start" + name);
        if (from != null && name.startsWith("claim_")) {
            List<TextNode> inside = NodeRuns.joined(taken(from));
            String id = name.substring("claim_".length()).replace('_', '-');
            out.add(new TextNode.Marked(
                    new Attributes(id, List.of("claim"), Map.of()),
                    inside,
                    NodeRuns.span(inside, context.text.offset())));
        }
    }

    private List<TextNode> taken(int from) {
        int start = Math.min(from, out.size());
        List<TextNode> taken = new ArrayList<>(out.subList(start, out.size()));
        while (out.size() > start) {
            out.remove(out.size() - 1);
        }
        return taken;
    }

    private void bibliographyMark(PartElement element) {
        String key = element.attribute("text:identifier", "");
        int start = context.text.offset();
        List<TextNode> shown = apart(element);
        if (key.isEmpty()) {
            out.addAll(shown);
        } else {
            FieldCitations citations = new FieldCitations(NodeRuns.span(shown, start));
            citations.add(key, "", "", "", false);
            out.addAll(citations.nodes());
        }
    }

    private void ruby(PartElement element) {
        for (PartElement child : element.children()) {
            if (child.is("text:ruby-base")) {
                inside(child);
            } else if (child.is("text:ruby-text")) {
                words("（" + child.text() + "）");
            }
        }
    }

    private void frame(PartElement element) {
        PartElement image = element.child("draw:image");
        PartElement box = element.child("draw:text-box");
        if (image != null) {
            PartElement described = element.child("svg:desc");
            PartElement titled = element.child("svg:title");
            String words = described != null ? described.text() : titled == null ? "" : titled.text();
            Span span = context.text.add(words);
            List<TextNode> children = words.isEmpty() ? List.of() : List.of(new TextNode.Words(words, span));
            out.add(new TextNode.Picture(image.attribute("xlink:href", ""), "", children, span));
        }
        if (box != null) {
            boxes.add(box);
        }
    }

    /** The bare words of nodes. */
    static String words(List<TextNode> nodes) {
        return PlainNodes.of(nodes);
    }
}
