package org.footing.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.footing.container.PartElement;
import org.footing.document.Attributes;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one paragraph. Tracked changes count as accepted: what was inserted is read, what was deleted is not (ISO/IEC 29500-1, 17.13.5).
 * Comments are left alone.
 */
final class RunReader {
    private final DocxContext context;
    private final DocxLinks links;
    private final boolean inHeading;
    private final Deque<DocxField> fields;
    private final List<PartElement> boxes = new ArrayList<>();
    private final Deque<OpenClaim> claims = new ArrayDeque<>();
    private List<TextNode> out = new ArrayList<>();

    /** A bookmark that marks a claim and is not closed yet. */
    private record OpenClaim(String bookmark, String id, int from) {}

    /** @param fields those that earlier paragraphs opened and did not close */
    RunReader(DocxContext context, DocxLinks links, boolean inHeading, Deque<DocxField> fields) {
        this.context = context;
        this.links = links;
        this.inHeading = inHeading;
        this.fields = fields;
    }

    List<TextNode> read(PartElement paragraph) {
        inside(paragraph);
        while (!claims.isEmpty()) {
            endClaim(claims.peek().bookmark());
        }
        return NodeRuns.joined(out);
    }

    /** Boxes of text that float beside the paragraph. */
    List<PartElement> boxes() {
        return boxes;
    }

    private void inside(PartElement parent) {
        for (PartElement child : parent.children()) {
            element(child);
        }
    }

    private void element(PartElement element) {
        switch (element.name()) {
            case "w:r" -> new RunContent(element).read();
            case "w:hyperlink" -> hyperlink(element);
            case "w:fldSimple" -> simpleField(element);
            case "w:bookmarkStart" -> startClaim(element);
            case "w:bookmarkEnd" -> endClaim(element.attribute("w:id", ""));
            case "w:sdt" -> control(element);
            case "w:del", "w:moveFrom", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:rPr" -> {}
            case "m:oMath" -> add(new TextNode.Formula(element.text(), false, context.text.add(element.text())));
            case "m:oMathPara" -> add(new TextNode.Formula(element.text(), true, context.text.add(element.text())));
            case "mc:AlternateContent" -> alternate(element);
            default -> inside(element);
        }
    }

    private void alternate(PartElement element) {
        PartElement choice = element.child("mc:Choice");
        PartElement taken = choice == null ? element.child("mc:Fallback") : choice;
        if (taken != null) {
            inside(taken);
        }
    }

    private void add(TextNode node) {
        DocxField field = fields.peek();
        if (field == null) {
            out.add(node);
        } else if (field.separated) {
            field.shown.add(node);
        }
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

    private void hyperlink(PartElement element) {
        String id = element.attribute("r:id");
        String anchor = element.attribute("w:anchor");
        String target = (id == null ? "" : links.target(id)) + (anchor == null ? "" : "#" + anchor);
        int start = context.text.offset();
        boolean plain = fields.isEmpty();
        List<TextNode> shown = plain ? apart(element) : List.of();
        if (!plain) {
            inside(element);
        } else if (!shown.isEmpty()) {
            add(new TextNode.Linked(target, "", shown, NodeRuns.span(shown, start)));
        }
    }

    private void simpleField(PartElement element) {
        DocxField field = new DocxField(context.text.offset());
        field.instruction.append(element.attribute("w:instr", ""));
        field.separated = true;
        fields.push(field);
        inside(element);
        fields.pop();
        finish(field);
    }

    private void finish(DocxField field) {
        for (TextNode node : FieldReader.nodes(field, context)) {
            add(node);
        }
    }

    private void startClaim(PartElement bookmark) {
        String name = bookmark.attribute("w:name", "");
        if (name.startsWith("claim_") && fields.isEmpty()) {
            claims.push(new OpenClaim(bookmark.attribute("w:id", ""), name.substring("claim_".length()), out.size()));
        }
    }

    private void endClaim(String bookmark) {
        OpenClaim claim = claims.peek();
        if (claim != null && claim.bookmark().equals(bookmark)) {
            claims.pop();
            int from = Math.min(claim.from(), out.size());
            mark(claim.id().replace('_', '-'), from);
        }
    }

    private void mark(String id, int from) {
        List<TextNode> inside = NodeRuns.joined(new ArrayList<>(out.subList(from, out.size())));
        while (out.size() > from) {
            out.remove(out.size() - 1);
        }
        Attributes attributes = new Attributes(id, List.of("claim"), Map.of());
        out.add(new TextNode.Marked(attributes, inside, NodeRuns.span(inside, context.text.offset())));
    }

    /** A content control; one whose tag starts with {@code claim:} marks a claim. */
    private void control(PartElement element) {
        PartElement content = element.child("w:sdtContent");
        PartElement tag = element.path("w:sdtPr", "w:tag");
        String name = tag == null ? "" : tag.attribute("w:val", "");
        int from = out.size();
        if (content != null) {
            inside(content);
        }
        if (name.startsWith("claim:") && fields.isEmpty()) {
            mark(name.substring("claim:".length()), from);
        }
    }

    /** The content of one run. */
    private final class RunContent {
        private final PartElement run;
        private final List<TextStyle> styles;
        private final boolean claim;

        RunContent(PartElement run) {
            this.run = run;
            PartElement properties = run.child("w:rPr");
            this.styles = RunStyle.of(properties, context.styles, inHeading);
            PartElement named = properties == null ? null : properties.child("w:rStyle");
            this.claim = named != null && context.styles.isOneOf(named.attribute("w:val"), "claim");
        }

        void read() {
            content(run);
        }

        private void content(PartElement parent) {
            for (PartElement child : parent.children()) {
                switch (child.name()) {
                    case "w:t", "w:delText" -> words(child.text());
                    case "w:tab" -> words("\t");
                    case "w:noBreakHyphen" -> words("\u2011");
                    case "w:softHyphen" -> words("\u00AD");
                    case "w:sym" -> symbol(child);
                    case "w:cr" -> lineBreak();
                    case "w:br" -> {
                        if (child.attribute("w:type", "textWrapping").equals("textWrapping")) {
                            lineBreak();
                        }
                    }
                    case "w:instrText" -> {
                        if (!fields.isEmpty()) {
                            fields.peek().instruction.append(child.text());
                        }
                    }
                    case "w:fldChar" -> fieldSign(child);
                    case "w:footnoteReference", "w:endnoteReference" -> call(child);
                    case "w:drawing", "w:pict", "w:object" -> drawing(child);
                    case "mc:AlternateContent" -> choice(child);
                    case "w:ruby" -> ruby(child);
                    default -> {}
                }
            }
        }

        private void choice(PartElement element) {
            PartElement choice = element.child("mc:Choice");
            PartElement taken = choice == null ? element.child("mc:Fallback") : choice;
            if (taken != null) {
                content(taken);
            }
        }

        private void set(TextNode node) {
            TextNode wrapped = node;
            for (int i = styles.size() - 1; i >= 0; i--) {
                wrapped = new TextNode.Styled(styles.get(i), List.of(wrapped), node.span());
            }
            if (claim) {
                wrapped = new TextNode.Marked(Attributes.ofClass("claim"), List.of(wrapped), node.span());
            }
            add(wrapped);
        }

        private void words(String text) {
            if (!text.isEmpty() && (fields.isEmpty() || fields.peek().separated)) {
                set(new TextNode.Words(text, context.text.add(text)));
            }
        }

        private void lineBreak() {
            add(new TextNode.LineBreak(true, context.text.add("\n")));
        }

        private void symbol(PartElement element) {
            try {
                words(Character.toString(Integer.parseInt(element.attribute("w:char", "20"), 16)));
            } catch (IllegalArgumentException e) {
                words("\uFFFD");
            }
        }

        private void ruby(PartElement element) {
            PartElement base = element.child("w:rubyBase");
            PartElement reading = element.child("w:rt");
            if (base != null) {
                inside(base);
            }
            if (reading != null) {
                words("（" + reading.text() + "）");
            }
        }

        private void call(PartElement reference) {
            String label = context.label(reference);
            int at = context.text.offset();
            add(new TextNode.NoteCall(label, new Span(at, at)));
        }

        private void drawing(PartElement element) {
            collectBoxes(element);
            PartElement picture = descendant(element, "pic:pic");
            PartElement image = picture == null ? descendant(element, "v:imagedata") : descendant(picture, "a:blip");
            if (image == null) {
                return;
            }
            PartElement described = descendant(element, "wp:docPr");
            String words = described == null ? "" : described.attribute("descr", "");
            String target = links.target(image.attribute("r:embed", image.attribute("r:id", "")));
            Span span = context.text.add(words);
            List<TextNode> children = words.isEmpty() ? List.of() : List.of(new TextNode.Words(words, span));
            add(new TextNode.Picture(target, "", children, span));
        }

        private void collectBoxes(PartElement element) {
            for (PartElement child : element.children()) {
                if (child.is("w:txbxContent")) {
                    boxes.add(child);
                } else if (!child.is("mc:Fallback")) {
                    collectBoxes(child);
                }
            }
        }

        private void fieldSign(PartElement sign) {
            switch (sign.attribute("w:fldCharType", "")) {
                case "begin" -> fields.push(new DocxField(context.text.offset()));
                case "separate" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().separated = true;
                    }
                }
                case "end" -> {
                    if (!fields.isEmpty()) {
                        finish(fields.pop());
                    }
                }
                default -> {}
            }
        }
    }

    private static @Nullable PartElement descendant(PartElement element, String name) {
        for (PartElement child : element.children()) {
            PartElement found = child.is(name) ? child : descendant(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
