package org.footing.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Reads a manuscript in pandoc's Markdown. No text makes it fail: what is malformed becomes a problem. */
public final class MarkdownReader {
    /** The length of the fence that ends a metadata block. */
    private static final int FENCE = 3;

    private final SourceText source;
    private final List<ManuscriptProblem> problems = new ArrayList<>();
    private final NoteTable notes = new NoteTable(problems);
    private final List<Integer> headingStarts = new ArrayList<>();
    private final TextReader texts;
    private final int base;
    private final Metadata metadata;

    private MarkdownReader(SourceText source) {
        this.source = source;
        Span block = MetadataBlock.find(source);
        this.metadata = block == null ? Metadata.NONE : MetadataBlock.read(source, block, problems);
        this.base = block == null ? (source.content().startsWith("\uFEFF") ? 1 : 0) : block.end() + FENCE;
        this.texts = new TextReader(notes, problems);
    }

    /** Reads a whole manuscript. */
    public static Manuscript read(SourceText source) {
        return new MarkdownReader(source).read();
    }

    /** The words of a piece of Markdown, without markup, notes and bracketed citations, on one line. */
    public static String plainText(String markdown) {
        StringBuilder out = new StringBuilder();
        for (Paragraph paragraph : read(new SourceText("", markdown)).paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                out.append(out.length() == 0 ? "" : " ").append(sentence.text());
            }
        }
        return out.toString();
    }

    private Manuscript read() {
        Node document = Blocks.parse(source.content().substring(base), base);
        prepare(document);
        SectionTree sections = new SectionTree(base, source.content().length(), headingStarts);
        blocks(document, sections);
        List<Note> called = notes.called();
        List<Note> unused = notes.unused();
        List<ClaimMark> claims = texts.claims(problems);
        problems.sort(new ByPlace());
        return new Manuscript(
                source,
                metadata,
                sections.all(),
                texts.paragraphs(),
                called,
                unused,
                texts.citations(),
                claims,
                problems);
    }

    private static final class ByPlace implements Comparator<ManuscriptProblem> {
        @Override
        public int compare(ManuscriptProblem a, ManuscriptProblem b) {
            return Integer.compare(a.span().start(), b.span().start());
        }
    }

    /** Definitions and headings come first: a call may stand before its note, and a section ends at the next heading. */
    private void prepare(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                notes.define(definition, span(definition));
            } else if (node instanceof Heading heading) {
                headingStarts.add(span(heading).start());
            } else if (!(node instanceof CapturedText)) {
                prepare(node);
            }
        }
    }

    private void blocks(Node parent, SectionTree sections) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading(heading, sections);
            } else if (node instanceof CapturedText captured) {
                texts.paragraph(captured, sections.current());
            } else if (node instanceof FencedDiv div) {
                div(div, sections);
            } else if (!(node instanceof FootnoteDefinition)) {
                blocks(node, sections);
            }
        }
    }

    private void heading(Heading heading, SectionTree sections) {
        Span span = span(heading);
        HeadingText text = heading.getFirstChild() instanceof CapturedText captured
                ? texts.heading(captured)
                : new HeadingText("", new Span(span.start(), span.start()));
        sections.start(heading.getLevel(), span.start(), text);
    }

    private void div(FencedDiv div, SectionTree sections) {
        Span span = span(div);
        if (!div.closed) {
            problems.add(new ManuscriptProblem(
                    ProblemKind.UNCLOSED_DIV, span, "a fenced div is never closed", "end it with a line `:::`"));
        }
        int first = texts.paragraphs().size();
        Section section = sections.current();
        blocks(div, sections);
        if (div.attributes.isClaim()) {
            texts.claim(div.attributes, section, span, first);
        }
    }

    /** From the first character of the block's first line to the last of its last. */
    private Span span(Block block) {
        List<SourceSpan> lines = block.getSourceSpans();
        SourceSpan first = lines.get(0);
        SourceSpan last = lines.get(lines.size() - 1);
        return new Span(base + first.getInputIndex(), base + last.getInputIndex() + last.getLength());
    }
}
