package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.footing.document.Attributes;
import org.footing.document.Block;
import org.footing.document.DocumentProblem;
import org.footing.document.NoteBody;
import org.footing.document.ProblemKind;
import org.footing.document.TextNode;
import org.footing.text.Span;

/** Makes the blocks of a document from those that commonmark found. The depth of containers is bounded by {@link Blocks}. */
final class BlockTree implements InlineTree.InlineNotes {
    private final int base;
    private final List<DocumentProblem> problems;
    private final List<NoteBody> notes = new ArrayList<>();
    private int inlineNotes;

    /** @param base the offset in the file of the text that commonmark read */
    BlockTree(int base, List<DocumentProblem> problems) {
        this.base = base;
        this.problems = problems;
    }

    /** The notes that the text holds where they are called. */
    List<NoteBody> inlineNotes() {
        return notes;
    }

    List<Block> blocks(Node parent) {
        List<Block> out = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof FootnoteDefinition)) {
                add(node, out);
            }
        }
        return out;
    }

    private void add(Node node, List<Block> out) {
        if (node instanceof Heading heading) {
            out.add(heading(heading));
        } else if (node instanceof CapturedText captured) {
            out.add(text(captured));
        } else if (node instanceof FencedDiv div) {
            out.add(division(div));
        } else if (node instanceof ListBlock list) {
            out.add(listing(list));
        } else if (node instanceof BlockQuote) {
            out.add(new Block.Quotation(blocks(node), span(node)));
        } else if (node instanceof FencedCodeBlock code) {
            out.add(new Block.Code(firstWord(code.getInfo()), code.getLiteral(), span(node)));
        } else if (node instanceof IndentedCodeBlock code) {
            out.add(new Block.Code("", code.getLiteral(), span(node)));
        } else if (node instanceof HtmlBlock html) {
            out.add(new Block.Raw("html", html.getLiteral(), span(node)));
        } else if (node instanceof ThematicBreak) {
            out.add(new Block.Rule(span(node)));
        } else if (node instanceof TableBlock table) {
            out.add(new TableTree(this).table(table, span(node)));
        } else {
            out.addAll(blocks(node));
        }
    }

    private static String firstWord(String info) {
        String words = info == null ? "" : info.strip();
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private Block text(CapturedText captured) {
        InlineTree tree = tree(captured);
        return new Block.Text(tree.nodes(0, captured.text.length()), captured.text.inFile(0, captured.text.length()));
    }

    private InlineTree tree(CapturedText captured) {
        FoundInlines found = InlineScanner.scan(captured.text, captured.links);
        problems.addAll(found.problems);
        return new InlineTree(found, this);
    }

    private Block heading(Heading heading) {
        Span span = span(heading);
        if (!(heading.getFirstChild() instanceof CapturedText captured)) {
            return new Block.Heading(heading.getLevel(), List.of(), Attributes.NONE, span);
        }
        FoundInlines found = InlineScanner.scan(captured.text, captured.links);
        problems.addAll(found.problems);
        String text = captured.text.text();
        int end = text.length();
        int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
        ReadAttributes read = brace >= 0 && found.roles.isSyntax(brace) ? AttributeParser.parse(text, brace) : null;
        Attributes attributes = Attributes.NONE;
        if (read != null && brace + read.length() == end) {
            attributes = read.attributes();
            end = brace;
        }
        end = text.substring(0, end).stripTrailing().length();
        return new Block.Heading(heading.getLevel(), new InlineTree(found, this).nodes(0, end), attributes, span);
    }

    private Block division(FencedDiv div) {
        Span span = span(div);
        if (!div.closed) {
            problems.add(new DocumentProblem(
                    ProblemKind.UNCLOSED_DIV, span, "a fenced div is never closed", "end it with a line `:::`"));
        }
        return new Block.Division(div.attributes, blocks(div), span);
    }

    private Block listing(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        boolean ordered = list instanceof OrderedList;
        Integer first = list instanceof OrderedList numbered ? numbered.getMarkerStartNumber() : null;
        return new Block.Listing(ordered, first == null ? 1 : first, list.isTight(), items, span(list));
    }

    @Override
    public String add(List<TextNode> content, Span span) {
        inlineNotes++;
        String label = "^" + inlineNotes;
        List<Block> blocks = content.isEmpty() ? List.of() : List.of(new Block.Text(content, span));
        notes.add(new NoteBody(label, blocks, span));
        return label;
    }

    /** From the first character of the block's first line to the last of its last. */
    Span span(Node block) {
        List<SourceSpan> lines = block.getSourceSpans();
        if (lines.isEmpty()) {
            return new Span(base, base);
        }
        SourceSpan first = lines.get(0);
        SourceSpan last = lines.get(lines.size() - 1);
        return new Span(base + first.getInputIndex(), base + last.getInputIndex() + last.getLength());
    }
}
