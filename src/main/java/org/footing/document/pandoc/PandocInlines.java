package org.footing.document.pandoc;

import java.util.ArrayList;
import java.util.List;
import org.footing.document.Attributes;
import org.footing.document.Citation;
import org.footing.document.CitationCluster;
import org.footing.document.CitationMode;
import org.footing.document.ExtractedText;
import org.footing.document.LocatorSplit;
import org.footing.document.NodeRuns;
import org.footing.document.TextNode;
import org.footing.document.TextStyle;
import org.footing.document.write.PlainNodes;
import org.footing.text.Span;
import org.footing.text.tree.Mapping;
import org.footing.text.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Reads inline nodes. */
final class PandocInlines {
    private final PandocReader reader;
    private final ExtractedText text;
    private final List<TextNode> out = new ArrayList<>();

    PandocInlines(PandocReader reader, ExtractedText text) {
        this.reader = reader;
        this.text = text;
    }

    List<TextNode> read(List<Tree> nodes) {
        for (Tree node : nodes) {
            if (node instanceof Mapping mapping) {
                node(PandocReader.tag(mapping), mapping.get("c"));
            }
        }
        return NodeRuns.joined(out);
    }

    private void words(String characters) {
        out.add(new TextNode.Words(characters, text.add(characters)));
    }

    private void node(String tag, @Nullable Tree content) {
        List<Tree> parts = PandocReader.items(content);
        switch (tag) {
            case "Str" -> words(PandocReader.text(content));
            case "Space" -> words(" ");
            case "SoftBreak" -> out.add(new TextNode.LineBreak(false, text.add(" ")));
            case "LineBreak" -> out.add(new TextNode.LineBreak(true, text.add("\n")));
            case "Emph" -> styled(TextStyle.EMPHASIS, content);
            case "Strong" -> styled(TextStyle.STRONG, content);
            case "Underline" -> styled(TextStyle.UNDERLINE, content);
            case "Strikeout" -> styled(TextStyle.STRIKEOUT, content);
            case "Superscript" -> styled(TextStyle.SUPERSCRIPT, content);
            case "Subscript" -> styled(TextStyle.SUBSCRIPT, content);
            case "SmallCaps" -> styled(TextStyle.SMALL_CAPS, content);
            case "Quoted" -> quoted(parts);
            case "Code" -> code(parts);
            case "Math" -> math(parts);
            case "RawInline" -> raw(parts);
            case "Link", "Image" -> link(tag.equals("Image"), parts);
            case "Span" -> span(parts);
            case "Cite" -> cite(parts);
            case "Note" -> {
                int at = text.offset();
                out.add(new TextNode.NoteCall(content == null ? "" : reader.note(content), new Span(at, at)));
            }
            default -> {}
        }
    }

    private List<TextNode> inside(@Nullable Tree content) {
        return reader.inlines(content);
    }

    private void styled(TextStyle style, @Nullable Tree content) {
        int start = text.offset();
        List<TextNode> children = inside(content);
        out.add(new TextNode.Styled(style, children, NodeRuns.span(children, start)));
    }

    private void quoted(List<Tree> parts) {
        boolean single = parts.size() > 1
                && parts.get(0) instanceof Mapping kind
                && PandocReader.tag(kind).equals("SingleQuote");
        words(single ? "‘" : "“");
        out.addAll(inside(parts.size() > 1 ? parts.get(1) : null));
        words(single ? "’" : "”");
    }

    private void code(List<Tree> parts) {
        String code = parts.size() > 1 ? PandocReader.text(parts.get(1)) : "";
        out.add(new TextNode.Verbatim(code, text.add(code)));
    }

    private void math(List<Tree> parts) {
        String tex = parts.size() > 1 ? PandocReader.text(parts.get(1)) : "";
        boolean display =
                parts.get(0) instanceof Mapping kind && PandocReader.tag(kind).equals("DisplayMath");
        out.add(new TextNode.Formula(tex, display, text.add(tex)));
    }

    private void raw(List<Tree> parts) {
        if (parts.size() > 1) {
            int at = text.offset();
            out.add(new TextNode.Raw(
                    PandocReader.text(parts.get(0)), PandocReader.text(parts.get(1)), new Span(at, at)));
        }
    }

    private void link(boolean image, List<Tree> parts) {
        if (parts.size() < 3) {
            return;
        }
        int start = text.offset();
        List<TextNode> children = inside(parts.get(1));
        List<Tree> target = PandocReader.items(parts.get(2));
        String address = target.isEmpty() ? "" : PandocReader.text(target.get(0));
        String title = target.size() < 2 ? "" : PandocReader.text(target.get(1));
        Span span = NodeRuns.span(children, start);
        out.add(
                image
                        ? new TextNode.Picture(address, title, children, span)
                        : new TextNode.Linked(address, title, children, span));
    }

    private void span(List<Tree> parts) {
        Attributes attributes = PandocAttributes.of(parts.isEmpty() ? null : parts.get(0));
        int start = text.offset();
        List<TextNode> children = inside(parts.size() > 1 ? parts.get(1) : null);
        if (attributes.isEmpty()) {
            out.addAll(children);
        } else {
            out.add(new TextNode.Marked(attributes, children, NodeRuns.span(children, start)));
        }
    }

    private void cite(List<Tree> parts) {
        int start = text.offset();
        List<Citation> citations = new ArrayList<>();
        for (Tree each : PandocReader.items(parts.isEmpty() ? null : parts.get(0))) {
            if (each instanceof Mapping citation) {
                citations.add(citation(citation, new Span(start, start)));
            }
        }
        if (citations.isEmpty()) {
            out.addAll(inside(parts.size() > 1 ? parts.get(1) : null));
            return;
        }
        boolean inText = citations.get(0).mode() == CitationMode.AUTHOR_IN_TEXT;
        String key = "@" + citations.get(0).key();
        List<TextNode> shown = inText ? List.of(new TextNode.Words(key, text.add(key))) : List.of();
        Span span = new Span(start, text.offset());
        out.add(new TextNode.Cited(new CitationCluster(citations, span), shown));
    }

    private Citation citation(Mapping citation, Span span) {
        String mode = citation.get("citationMode") instanceof Mapping kind ? PandocReader.tag(kind) : "";
        // The words around a cite are none of the sentence: they are read apart from its text.
        PandocReader apart = PandocReader.apart();
        String suffix = PlainNodes.of(apart.inlines(citation.get("citationSuffix")));
        LocatorSplit split = LocatorSplit.of(suffix, written -> written);
        String key = PandocReader.text(citation.get("citationId"));
        return new Citation(
                key.isEmpty() ? "?" : key,
                apart.inlines(citation.get("citationPrefix")),
                split.locator(),
                split.suffix().isBlank() ? List.of() : List.of(new TextNode.Words(split.suffix(), span)),
                mode.equals("AuthorInText")
                        ? CitationMode.AUTHOR_IN_TEXT
                        : mode.equals("SuppressAuthor") ? CitationMode.SUPPRESS_AUTHOR : CitationMode.NORMAL,
                span,
                span);
    }
}
