package org.footing.document.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.footing.document.Block;
import org.footing.document.CarriedSource;
import org.footing.document.Document;
import org.footing.document.DocumentProblem;
import org.footing.document.Metadata;
import org.footing.document.NoteBody;
import org.footing.document.ProblemKind;
import org.footing.text.SourceText;
import org.footing.text.Span;

/** Reads a draft in pandoc's Markdown. No text makes it fail: what is malformed becomes a problem. */
public final class MarkdownReader {
    /** The length of the fence that ends a metadata block. */
    private static final int FENCE = 3;

    private final SourceText source;
    private final List<DocumentProblem> problems = new ArrayList<>();
    private final List<NoteBody> notes = new ArrayList<>();
    private final List<CarriedSource> sources = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final BlockTree tree;
    private final int base;
    private final Metadata metadata;

    private MarkdownReader(SourceText source) {
        this.source = source;
        Span block = MetadataBlock.find(source);
        this.metadata = block == null ? Metadata.NONE : MetadataBlock.read(source, block, sources, problems);
        this.base = block == null ? (source.content().startsWith("\uFEFF") ? 1 : 0) : block.end() + FENCE;
        this.tree = new BlockTree(base, problems);
    }

    /** Reads a whole draft. */
    public static Document read(SourceText source) {
        return new MarkdownReader(source).read();
    }

    private Document read() {
        Node root = Blocks.parse(source.content().substring(base), base);
        define(root);
        List<Block> blocks = tree.blocks(root);
        notes.addAll(tree.inlineNotes());
        return new Document("markdown", source, metadata, blocks, notes, sources, problems);
    }

    private void define(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                define(definition);
            } else if (!(node instanceof CapturedText)) {
                define(node);
            }
        }
    }

    private void define(FootnoteDefinition definition) {
        Span span = tree.span(definition);
        if (labels.add(definition.getLabel())) {
            notes.add(new NoteBody(definition.getLabel(), tree.blocks(definition), span));
        } else {
            problems.add(new DocumentProblem(
                    ProblemKind.DUPLICATE_NOTE,
                    span,
                    "note " + definition.getLabel() + " is defined a second time",
                    "give one of the two another label"));
        }
    }
}
